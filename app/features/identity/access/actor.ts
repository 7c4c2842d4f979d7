import type { Locale } from "~/i18n/locale";

export type Role = "LEARNER" | "STAFF";

/** Somebody who is signed in, as every guard returns it. */
export interface Actor {
  personId: string;
  email: string;
  /** As it must stand on certificates; empty until the person fills it in. */
  name: string;
  locale: Locale;
  role: Role;
  /** The session's id in the database (a hash): never sent to the browser. */
  sessionId: string;
  /** Whether the second factor was given in this session; staff rights need it. */
  secondFactor: boolean;
}
