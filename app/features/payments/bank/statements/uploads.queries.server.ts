import type { FoundationScope } from "~/features/identity/access/scope";
import { uploadNameOf } from "./upload-name";
import { db } from "~/platform/db/db.server";

export interface ListedUpload {
  /** The name of its file in addresses (`uploadNameOf`). */
  upload: string;
  reference: string;
  from: Date;
  until: Date;
  uploadedAt: Date;
  by: string;
  entries: number;
}

/** The statements that were taken in last. */
export async function lastStatements(_scope: FoundationScope<"payment.read">): Promise<ListedUpload[]> {
  const rows = await db.bankStatement.findMany({
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
    take: 10,
    include: { _count: { select: { entries: true } } },
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ uploadedById }) => uploadedById) } },
    select: { id: true, name: true, email: true },
  });
  const names = new Map(people.map(({ id, name, email }) => [id, name || email]));
  return rows.map((row) => ({
    upload: uploadNameOf(row.fileHash),
    reference: row.reference,
    from: row.fromAt,
    until: row.untilAt,
    uploadedAt: row.uploadedAt,
    by: names.get(row.uploadedById) ?? "",
    entries: row._count.entries,
  }));
}
