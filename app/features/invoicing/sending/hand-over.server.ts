import { now } from "~/platform/clock.server";
import { newId } from "~/platform/db/ids.server";
import type { SendingWay } from "./sending.server";

/** Staff take the XML and bring it to the network themselves. */
export const handOver: SendingWay = async (tx, { id: invoiceId }, byId) => {
  await tx.invoiceSending.create({ data: { id: newId(), invoiceId, way: "DOWNLOAD", byId, at: now() } });
};
