import { artefactsRecords } from "./engine/artefacts/artefacts.records.server";
import { commentsRecords } from "./engine/comments/comments.records.server";
import { forwardRecords } from "./engine/forward/forward.records.server";
import { sharingRecords } from "./engine/sharing/sharing.records.server";
import { signingRecords } from "./engine/signing/signing.records.server";

/** What somebody made with the instruments, table by table where it is written; what hangs on a piece stands before it. */
export const instrumentsRecords = {
  ...signingRecords,
  ...commentsRecords,
  ...sharingRecords,
  ...forwardRecords,
  ...artefactsRecords,
};
