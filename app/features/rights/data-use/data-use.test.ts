import { expect, test } from "vitest";
import { readDataMap } from "./data-map";
import { dataUses } from "./data-use";

const map = readDataMap(`Text.

### Order

| Columns        | Purpose | Ground   | Retention   | Recipients  |
| -------------- | ------- | -------- | ----------- | ----------- |
| \`id\`, \`number\` | quoting | contract | seven years | staff, self |
| \`amount\`       | VAT     | law      | seven years | nobody      |

### Offer

| Columns | Purpose | Ground | Retention | Recipients |
| ------- | ------- | ------ | --------- | ---------- |
| \`id\`    | selling | none   | content   | anyone     |
`);
const retention = (term: "seven years" | "content") => ({ term, keptBy: { other: "x" } });

test("the map is read line by line, with the columns of each", () => {
  expect(map.map(({ table, columns }) => `${table}: ${columns.join()}`)).toEqual([
    "Order: id,number",
    "Order: amount",
    "Offer: id",
  ]);
});

test("a kind has what its tables and their lines say, in one order; what is about nobody counts for nothing", () => {
  const uses = dataUses(
    {
      Order: { kind: "orders", retention: retention("seven years") },
      Offer: { kind: "orders", retention: retention("content") },
    },
    map,
  );
  expect(uses.find(({ kind }) => kind === "orders")).toEqual({
    kind: "orders",
    grounds: ["contract", "law"],
    terms: ["seven years", "content"],
    recipients: ["self", "staff"],
  });
});
