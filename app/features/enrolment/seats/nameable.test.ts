import { expect, test } from "vitest";
import { OrderStatus } from "~prisma/client";
import { isNameable } from "./nameable";

test("seats are given away once they are paid, or on the invoice of an organisation that is verified", () => {
  const may = (isVerified: boolean) =>
    Object.values(OrderStatus).filter((status) => isNameable({ status, isVerified }));
  expect(may(false)).toEqual(["PAID"]);
  expect(may(true)).toEqual(["ON_INVOICE", "PAID"]);
});
