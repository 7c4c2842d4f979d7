/** Why a document is not read. */
export class Refused extends Error {
  /** @param {"oldWord" | "otherFile" | "password" | "tooMuch" | "broken"} fault */
  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
}

/** Characters that a document has at most: some times what the mirror reads, so that one can choose a chapter. */
export const mostText = 500_000;
