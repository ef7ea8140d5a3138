import { badgeRoute } from "@/app/landing/routes";

export const GET = badgeRoute;
