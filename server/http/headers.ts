import { env, isSecure } from "~/platform/env.server";

/** Hosts a form may lead to: our own, and the payment page it redirects to (form-action is checked on redirects too). */
const paymentHosts = ["https://checkout.stripe.com", ...(env.STRIPE_API_BASE ? [env.STRIPE_API_BASE] : [])];

/** While developing, Vite puts styles in the page itself and tells it of changes over a socket. */
const developing = process.env.NODE_ENV === "development";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self'${developing ? " 'unsafe-inline'" : ""}`,
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${developing ? " ws:" : ""}`,
  "manifest-src 'self'",
  `form-action 'self' ${paymentHosts.join(" ")}`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * Sent with every response. Pages hold no inline script or style, so the policy needs no nonce and a page can be kept.
 * `same-origin` as the referrer policy, because with `no-referrer` browsers send `Origin: null` with a form.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "X-Frame-Options": "DENY",
  ...(isSecure ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
};
