import { addPerson, requestTo, routeArguments } from "~test/rows/people";
import { expect, test } from "vitest";
import { leaveLink } from "~/features/communication/preferences/leave-link.server";
import { keyedHash } from "~/platform/secrets.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { action, loader } from "./leave";

const asked = (path: string, form?: Record<string, string>) => {
  const [, , list = "", token = ""] = path.split("?")[0]!.split("/");
  return { ...routeArguments(requestTo(path, { form })), params: { list, token } };
};
const linkOf = (personId: string) =>
  leaveLink(personId, "COMMENTS", { locale: "nl", site: foundation }).slice(foundation.origin.length);
const left = () => db.mailPreference.findMany({ select: { personId: true, list: true } });

test("the link shows what one leaves, and leaves nothing by being opened; its button and a mail program's do, signed in or not", async () => {
  const { id } = await addPerson();
  const link = linkOf(id);
  expect(await loader(asked(link))).toMatchObject({ data: { found: { list: "COMMENTS", isLeft: false } } });
  expect(await left()).toEqual([]);
  expect(await action(asked(link, { "List-Unsubscribe": "One-Click" }))).toMatchObject({
    found: { isLeft: true },
  });
  expect(await action(asked(link, {}))).toMatchObject({ status: 303 });
  expect(await left()).toEqual([{ personId: id, list: "COMMENTS" }]);
  expect(await loader(asked(link))).toMatchObject({ data: { found: { isLeft: true } } });
});

test("a link of another list, of somebody else or made up leaves nothing", async () => {
  const [one, other] = [await addPerson(), await addPerson()];
  const link = linkOf(one.id);
  for (const wrong of [
    link.replace("comments", "announcements"),
    link.replace(one.id, other.id),
    link.replace(/_.*/, `_${keyedHash("interest leave", one.id)}`),
    link.replace("comments", "everything"),
  ]) {
    expect(await loader(asked(wrong))).toMatchObject({ data: { found: null }, init: { status: 404 } });
    await expect(action(asked(wrong, {}))).rejects.toMatchObject({ status: 404 });
  }
  expect(await left()).toEqual([]);
});

test("who has no account any more is off every list, and the link says so without a fault", async () => {
  expect(await action(asked(linkOf(newId()), {}))).toMatchObject({ status: 303 });
  expect(await left()).toEqual([]);
});
