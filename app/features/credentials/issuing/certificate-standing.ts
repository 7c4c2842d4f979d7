/** How it stands with the certificate of a completed enrolment. */
export type CertificateStanding =
  | { is: "issued"; number: string }
  | { is: "revoked"; number: string }
  /** Its job has not been done yet. */
  | { is: "beingMade" }
  /** There is no name to print. */
  | { is: "needsName" }
  /** The name is in letters that no typeface of ours has, and there is no Latin spelling. */
  | { is: "needsLatinName" };
