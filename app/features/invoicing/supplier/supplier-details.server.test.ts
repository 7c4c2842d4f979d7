import { expect, test } from "vitest";
import { loader } from "~/routes/machine/supplier-details";
import { textOf, withoutSpace } from "~test/pdf";
import { fillInFoundation } from "~test/rows/orders/orders-to-invoice";
import { routeArguments } from "~test/rows/people";

const ask = async (locale: "nl" | "en") => {
  const request = new Request("http://localhost:3000/leveranciersgegevens.pdf");
  const answer = await loader({ ...routeArguments(request, { locale }), params: {} });
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  return withoutSpace(await textOf(Buffer.from(await answer.arrayBuffer())));
};

test("everyone finds on one paper what an accounts department asks, in both languages", async () => {
  expect(await ask("nl")).toContain("nognietingevuld");
  await fillInFoundation();
  const facts = ["StichtingVoorbeeld", "Dorpsstraat1", "Achterhuis", "1234ABStad"];
  const numbers = ["12345678", "123456782", "NL123456782B01", "NL91ABNA0417164300", "post@stichting.example"];
  for (const locale of ["nl", "en"] as const) {
    const text = await ask(locale);
    for (const one of [...facts, ...numbers]) expect(text).toContain(one);
  }
});
