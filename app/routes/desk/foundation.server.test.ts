import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { openDesk } from "~test/rows/desk";
import { action, loader } from "./foundation";

const form = { legalName: "Stichting Voorbeeld", country: "NL", version: "0", confirm: "yes" };

test("details are saved at the desk, with what was typed kept when something is wrong", async () => {
  const desk = await openDesk({ roles: ["ADMINISTRATOR"] });
  const send = (changes: Record<string, string>) =>
    desk.send(action, "/desk/foundation", { ...form, ...changes });
  expect(await send({ rsin: "123 456 781" })).toMatchObject({
    status: 400,
    data: { values: { rsin: "123 456 781" }, version: 0, faults: { rsin: "rsin.checkDigitWrong" } },
  });
  expect(await send({ confirm: "" })).toMatchObject({
    status: 400,
    data: { faults: { confirm: "notConfirmed" } },
  });
  expect(await db.foundationDetails.count()).toBe(0);
  expect(await send({ version: "veel" })).toMatchObject({
    status: 409,
    data: { version: 0, isChanged: true },
  });
  expect(await send({ savedById: "someone", holdsFrom: "" })).toMatchObject({
    status: 303,
    location: "/desk/foundation?done=saved",
  });
  expect(await send({ legalName: "Stichting Anders" })).toMatchObject({
    status: 409,
    data: { version: 1, isChanged: true, values: { legalName: "Stichting Anders" } },
  });
  expect((await desk.load(loader, "/desk/foundation")).data).toMatchObject({
    version: 1,
    values: { legalName: "Stichting Voorbeeld" },
    missing: ["address", "postcode", "city", "kvkNumber", "vatId"],
    history: [{ who: { id: desk.person.id } }],
  });
});

test("it is the administrator's: others of the foundation are refused", async () => {
  const desk = await openDesk({ roles: ["EDITOR", "REGISTRAR", "FINANCE"] });
  expect((await desk.load(loader, "/desk/foundation")).status).toBe(403);
  expect((await desk.send(action, "/desk/foundation", form)).status).toBe(403);
  expect(await db.foundationDetails.count()).toBe(0);
});
