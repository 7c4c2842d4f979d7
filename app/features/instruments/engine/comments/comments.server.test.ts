import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { afterEach, expect, test } from "vitest";
import { choosePreferences } from "~/features/communication/preferences/change-preferences.server";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { makeShare, withdrawShare } from "../sharing/make-share.server";
import { shareToken } from "../sharing/share-token.server";
import { longestComment } from "./comment";
import { newCommentsMail } from "./comments-mail.server";
import { commentCounts, commentsOf } from "./comments.queries.server";
import { markCommentsSeen } from "./mark-comments-seen.server";
import { deleteComment, settleComment } from "./settle-comment.server";
import { tellOfComments } from "./tell-editors.server";
import { writeComment } from "./write-comment.server";

const site = foundation.id;
afterEach(() => setClock());

/** A piece with a link by which one may comment, and somebody who has it. */
async function shared({ mayComment = true, showsPeople = false } = {}) {
  const [maker, reader] = [await makePerson(), await makePerson()];
  const created = await createArtefact(maker, "startbeeld", []);
  const id = created.ok ? created.id : "";
  await saveArtefact(maker, id, { reason: { text: "Een koor.", version: 0 } });
  const made = await makeShare(maker, id, { days: 7, mayComment, showsPeople });
  const shareId = made.ok ? made.id : "";
  return { maker, reader, id, shareId, own: { artefactId: id }, link: { token: shareToken(shareId) } };
}
const said = { key: "reason", text: "Welk koor?", site };

test("who has a link that allows it comments at a field, and both see it until the field changes", async () => {
  const { maker, reader, id, own, link } = await shared();
  expect(await writeComment(reader, link, said)).toMatchObject({ ok: true });
  expect(await commentCounts(maker, id)).toEqual({ reason: 1 });
  const seen = { key: "reason", text: "Welk koor?", isFieldChanged: false, isSettled: false };
  expect((await commentsOf(reader, link)) as object).toMatchObject({
    mayEdit: false,
    comments: [{ ...seen, isMine: true }],
  });
  await saveArtefact(maker, id, { place: { text: "Zuid", version: 0 } });
  expect(await commentsOf(maker, own)).toMatchObject({
    mayEdit: true,
    comments: [{ ...seen, isMine: false }],
  });
  const { version } = await db.artefact.findUniqueOrThrow({ where: { id } });
  await saveArtefact(maker, id, { reason: { text: "Het koor van de kade.", version: version - 1 } });
  expect(await commentsOf(maker, own)).toMatchObject({ comments: [{ ...seen, isFieldChanged: true }] });
});

test("a link for reading only, one that was withdrawn and somebody else's piece take and show no comments", async () => {
  const gone = { ok: false, reason: "gone" };
  const reading = await shared({ mayComment: false });
  expect(await writeComment(reading.reader, reading.link, said)).toEqual(gone);
  expect(await commentsOf(reading.reader, reading.link)).toBeNull();
  const { maker, reader, id, shareId, own, link } = await shared();
  await writeComment(maker, own, said);
  expect(await writeComment(reader, own, said)).toEqual(gone);
  expect(await commentsOf(reader, own)).toBeNull();
  expect(await commentCounts(reader, id)).toEqual({});
  await withdrawShare(maker, id, shareId);
  expect(await writeComment(reader, link, said)).toEqual(gone);
  expect(await commentsOf(reader, link)).toBeNull();
  expect(await db.artefactComment.count()).toBe(1);
});

test("fields that a link leaves out are not spoken of by it, and what others said there is not shown", async () => {
  const { maker, reader, own, link } = await shared();
  const ofPerson = { ...said, key: "walkedWith" };
  expect(await writeComment(reader, link, ofPerson)).toEqual({ ok: false, reason: "field" });
  expect(await writeComment(maker, own, ofPerson)).toMatchObject({ ok: true });
  expect(await commentsOf(reader, link)).toMatchObject({ comments: [] });
  expect(await commentsOf(maker, own)).toMatchObject({ comments: [{ key: "walkedWith" }] });
});

test("what is empty, too long, at no field, or one too many in an hour is refused in words", async () => {
  const { maker, own } = await shared();
  const write = (more: Partial<typeof said>) => writeComment(maker, own, { ...said, ...more });
  expect(await write({ text: " \n" })).toEqual({ ok: false, reason: "empty" });
  const long = "x".repeat(longestComment);
  expect(await write({ text: `${long}x` })).toMatchObject({ reason: "tooLong", length: longestComment + 1 });
  expect(await write({ text: long })).toMatchObject({ ok: true });
  for (const key of ["", "nothing", "reason@a", "constructor"])
    expect(await write({ key })).toEqual({ ok: false, reason: "field" });
  for (let more = 0; more < 55; more++) expect(await write({ text: `${more}` })).toMatchObject({ ok: true });
  expect(await write({ text: "61" })).toMatchObject({ ok: false, reason: "often" });
});

test("who left the list of comments gets no mail about them", async () => {
  const { maker, reader, id, own, link } = await shared();
  await writeComment(reader, link, said);
  const ids = (await db.artefactComment.findMany()).map((one) => one.id);
  const data = { artefactId: id, personId: maker.personId, commentIds: ids };
  const mail = await newCommentsMail(data, "nl", foundation);
  expect(mail?.leaveAt).toContain("/mail-lists/comments/");
  await choosePreferences(maker, []);
  expect(await newCommentsMail(data, "nl", foundation)).toBeNull();
  expect(await commentCounts(maker, id)).toEqual({ reason: 1 });
  expect(await commentsOf(maker, own)).toMatchObject({ comments: [{ key: "reason" }] });
});

test("two clicks at once make one comment", async () => {
  const { maker, own } = await shared();
  const [first, second] = await Promise.all([writeComment(maker, own, said), writeComment(maker, own, said)]);
  expect(first).toEqual(second);
  expect(await db.artefactComment.count()).toBe(1);
});

test("editors settle and reopen, one deletes one's own, and editors anybody's", async () => {
  const { maker, reader, id, own, link } = await shared();
  const by = async (actor: typeof maker, place: typeof own | typeof link, text: string) => {
    const written = await writeComment(actor, place, { ...said, text });
    return written.ok ? written.id : "";
  };
  const [of, theirs] = [await by(maker, own, "Ik vraag het na."), await by(reader, link, "Welk koor?")];
  expect(await settleComment(reader, link, theirs, true)).toEqual({ ok: false, reason: "readOnly" });
  expect(await settleComment(maker, own, theirs, true)).toEqual({ ok: true });
  expect(await settleComment(maker, own, theirs, true)).toEqual({ ok: true });
  expect(await commentCounts(maker, id)).toEqual({ reason: 1 });
  expect(await settleComment(maker, own, theirs, false)).toEqual({ ok: true });
  expect(await commentCounts(maker, id)).toEqual({ reason: 2 });
  const other = await shared();
  const missing = { ok: false, reason: "notFound" };
  expect(await settleComment(other.maker, other.own, theirs, true)).toEqual(missing);
  expect(await deleteComment(other.maker, other.own, theirs)).toEqual(missing);
  expect(await deleteComment(reader, link, of)).toEqual(missing);
  expect(await deleteComment(reader, link, theirs)).toEqual({ ok: true });
  expect(await deleteComment(maker, own, of)).toEqual({ ok: true });
  expect(await deleteComment(maker, own, of)).toEqual(missing);
});

test("a withdrawal at the same moment is before or after a comment, never beside it", async () => {
  const { maker, reader, id, shareId, link } = await shared();
  const [written] = await Promise.all([writeComment(reader, link, said), withdrawShare(maker, id, shareId)]);
  expect(await db.artefactComment.count()).toBe(written.ok ? 1 : 0);
  expect(await writeComment(reader, link, { ...said, text: "Later." })).toMatchObject({ reason: "gone" });
});

test("who is asked to a piece of an organisation comments, and its editors are mailed once of what others said", async () => {
  const { maker, reader, id, own } = await shared();
  const { id: organisationId } = await addOrganisation(
    {},
    { [maker.personId]: "OWNER", [reader.personId]: "MEMBER" },
  );
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  await db.artefactMember.createMany({
    data: [maker, reader].map(({ personId }) => ({
      ...{ artefactId: id, personId, addedById: maker.personId, addedAt: now() },
      mayEdit: personId === maker.personId,
    })),
  });
  expect(await writeComment(maker, own, { ...said, text: "Aan mijzelf." })).toMatchObject({ ok: true });
  await tellOfComments();
  expect(await db.mail.count()).toBe(0);
  expect(await writeComment(reader, own, said)).toMatchObject({ ok: true });
  await Promise.all([tellOfComments(), tellOfComments()]);
  const mails = await db.mail.findMany();
  expect(mails).toMatchObject([{ to: maker.email, template: "newComments" }]);
  const written = await newCommentsMail(mails[0]!.data, "nl", foundation);
  expect(written!.subject).toBe("Een nieuwe opmerking bij Startbeeld: nog zonder naam");
  expect(JSON.stringify(written)).toContain(`/my/work/${id}/comments`);
  expect(JSON.stringify(written)).not.toContain("Welk koor?");
  await db.artefactComment.deleteMany({ where: { personId: reader.personId } });
  expect(await newCommentsMail(mails[0]!.data, "nl", foundation)).toBeNull();
});

test("what others said is new until one says that it was read; reading alone notes nothing, and what came meanwhile stays new", async () => {
  const at = (minute: number) => setClock(() => Date.UTC(2027, 0, 12, 10, minute));
  at(0);
  const { maker, reader, own, link } = await shared();
  const newOf = async (who: typeof maker, place: typeof own | typeof link) => {
    const view = await commentsOf(who, place);
    return view && view !== "newer" ? view.comments.filter(({ isNew }) => isNew).map(({ text }) => text) : [];
  };
  await writeComment(reader, link, said);
  at(1);
  await writeComment(reader, link, { ...said, text: "En wie zingt?" });
  expect(await newOf(maker, own)).toEqual(["Welk koor?", "En wie zingt?"]);
  expect(await newOf(maker, own)).toHaveLength(2);
  expect(await newOf(reader, link)).toEqual([]);
  at(2);
  const shown = new Date(Date.UTC(2027, 0, 12, 10, 0));
  expect(await markCommentsSeen(maker, own, shown)).toBe(true);
  expect(await newOf(maker, own)).toEqual(["En wie zingt?"]);
  expect(await markCommentsSeen(maker, own, new Date(Date.UTC(2030, 0, 1)))).toBe(true);
  expect(await markCommentsSeen(maker, own, shown)).toBe(true);
  expect(await newOf(maker, own)).toEqual([]);
  at(3);
  await writeComment(reader, link, { ...said, text: "Nog één." });
  expect(await newOf(maker, own)).toEqual(["Nog één."]);
  await writeComment(maker, own, { ...said, text: "Het koor van de kade." });
  expect(await newOf(reader, link)).toEqual(["Het koor van de kade."]);
});

test("nothing is noted for who may not read the comments, or for a moment that is none", async () => {
  const { maker, own } = await shared();
  expect(await markCommentsSeen(await makePerson(), own, new Date())).toBe(false);
  expect(await markCommentsSeen(maker, own, new Date("nooit"))).toBe(false);
  expect(await db.commentVisit.count()).toBe(0);
});
