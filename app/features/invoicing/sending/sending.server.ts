import type { Invoice, InvoiceSendingWay } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import { mailDocument } from "./mail-document.server";
import { handOver } from "./hand-over.server";

/**
 * One way in which an invoice or credit note leaves the house: takes it there, in the transaction that it is given, and writes down that it did,
 * when, and who asked for it (null: the platform itself). What calls outside is a job that it adds. A provider on the Peppol network is a third.
 */
export type SendingWay = (
  tx: Tx,
  invoice: Pick<Invoice, "id" | "orderId">,
  byId: string | null,
) => Promise<void>;

/** The ways there are. */
export const sendingWays: Record<InvoiceSendingWay, SendingWay> = { MAIL: mailDocument, DOWNLOAD: handOver };
