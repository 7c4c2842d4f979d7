import Stripe from "stripe";
import { expect, test } from "vitest";
import { handlers } from "./handlers";
import schema from "./schema.json" with { type: "json" };

test("the schema belongs to the installed SDK; otherwise run generate-schema.mjs", () => {
  expect({ sdk: schema.sdk, apiVersion: schema.apiVersion }).toEqual({
    sdk: Stripe.PACKAGE_VERSION,
    apiVersion: Stripe.API_VERSION,
  });
});

test("every operation has a schema and a handler", () => {
  expect(Object.keys(schema.operations).sort()).toEqual(Object.keys(handlers).sort());
});

test("enums are closed: the SDK's open string is nowhere in the schema", () => {
  expect(JSON.stringify(schema)).not.toContain("OtherString");
});
