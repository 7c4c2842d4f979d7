import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RefundSteps } from "./refund-steps";

test("a refund of too much is told how much there is", () => {
  const order = { id: "1", attendeeName: "Noor", currency: "EUR", leftCents: 84_095 };
  const values = { amount: "900", reason: "Ziek", left: "84095" };
  const html = renderToStaticMarkup(
    <RefundSteps
      order={order}
      values={values}
      answer={{ values, faults: { amount: "tooMuch" }, amountCents: null }}
    />,
  );
  expect(html.replaceAll("\u00a0", " ")).toContain("Vul hoogstens € 840,95 in.");
});
