import { expect, test } from "vitest";
import { seedDetails } from "~/features/foundation/details/seed-details.server";
import { pool } from "~/platform/db/db.server";
import { routeArguments } from "~test/rows/people";
import { addSecondSite } from "~test/rows/second-site";
import { loader as securityTxt } from "../machine/security-txt";
import { loader } from "./contact";

const request = new Request("http://localhost:3000/contact");
const settings = {
  SELLER_NAME: "Stichting Voorbeeld",
  SELLER_ADDRESS: "",
  SELLER_KVK: "12345678",
  SELLER_VAT_NUMBER: "",
  CONTACT_EMAIL: "post@example.nl",
};

test("the contact page and security.txt say what the details hold, of the foundation's site alone", async () => {
  const before = await (await securityTxt(routeArguments(request))).text();
  expect(before).toContain("Contact: http://localhost:3000/contact\n");
  await seedDetails(settings);
  expect(await loader(routeArguments(request))).toMatchObject({
    address: { email: "post@example.nl", isDemo: false },
    details: { legalName: "Stichting Voorbeeld", kvkNumber: "12345678" },
  });
  expect(await (await securityTxt(routeArguments(request))).text()).toContain(
    "Contact: mailto:post@example.nl\n",
  );
  const { site, remove } = addSecondSite();
  try {
    const there = await loader(routeArguments(request, { site }));
    expect(there).toMatchObject({ address: { email: "vraag@voorbeeldstad.example" }, details: null });
  } finally {
    remove();
  }
});

test("who signs and the account are told to nobody on the contact page", async () => {
  await seedDetails(settings);
  const { details } = await loader(routeArguments(request));
  expect(Object.keys(details!)).not.toEqual(expect.arrayContaining(["iban"]));
  expect(Object.keys(details!)).not.toEqual(expect.arrayContaining(["signerName"]));
});

test("a version is heard by every instance that keeps pages", async () => {
  const client = await pool.connect();
  const heard: string[] = [];
  client.on("notification", ({ payload = "" }) => heard.push(payload));
  try {
    await client.query("listen pages");
    await seedDetails(settings);
    await expect.poll(() => heard).toEqual(["details"]);
  } finally {
    client.removeAllListeners("notification");
    await client.query("unlisten pages");
    client.release();
  }
});
