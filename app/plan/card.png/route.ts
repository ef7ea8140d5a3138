import { pictureRoute } from "@/app/landing/routes";

export const GET = pictureRoute("/plan");
