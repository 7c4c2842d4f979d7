import { db } from "~/platform/db/db.server";
import type { FoundationScope } from "../access/scope";

/** Whether an address is of an account already. */
export const isTakenAddress = async (_scope: FoundationScope<"person.help">, email: string) =>
  (await db.person.count({ where: { email } })) > 0;
