import type { ListShape } from "~/lib/lists/list-page";

/** How it stands with a certificate: it holds, it was revoked, or another one replaces it. */
export const certificateStates = ["valid", "revoked", "replaced"] as const;
export type CertificateState = (typeof certificateStates)[number];

export const certificateList = {
  path: "/desk/certificates",
  sorts: { issued: "instant", name: "text", title: "text" },
  first: { by: "issued", isDescending: true },
  filters: { state: certificateStates, content: "content", cohort: "id", from: "day", until: "day" },
} as const satisfies ListShape;
