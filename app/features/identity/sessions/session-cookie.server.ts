import { isSecure } from "~/platform/env.server";
import { setCookie } from "./cookies";

/** The Set-Cookie value that makes a browser forget its session. */
export const noSessionCookie = () => setCookie("session", "", 0, isSecure);
