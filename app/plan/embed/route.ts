import { embedRoute } from "@/app/landing/routes";

export const GET = embedRoute("/plan");
