// What people do with seats that they were given: accept, decline, learn.
import { constantFrom, nat, record } from "fast-check";
import { acceptSeat, declineSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { finishLesson } from "~/features/learning/lesson/finish-lesson.server";
import { lessonsOf } from "~test/rows/enrolments";
import { type Act, aimAtPerson, said } from "./act";
import { isNameable, isOver } from "./seat-acts";
import { followed, type Order, people, pick, type Shop, type Who } from "./shop-model";
import { emailOf, enrolmentOf, type World } from "./world";

const aPerson = constantFrom(...people);

/** A seat that somebody was offered, or got and accepted. */
interface Answer {
  who: Who;
  nth: number;
}
const anAnswer = record({ who: aPerson, nth: nat() });
const givenTo = (shop: Shop, who: Who, as: readonly string[]) =>
  shop.orders.flatMap((order) =>
    order.seats.flatMap((seat) => {
      const { holder } = seat;
      return holder?.who === who && !holder.isBuyer && as.includes(holder.as)
        ? [{ order, seat, holder }]
        : [];
    }),
  );
const assignmentOf = ({ orders }: World, { who, nth }: Answer, as: readonly string[]) => {
  const seats = orders().flatMap((order) => order.seats);
  return pick(
    seats.filter((seat) => seat.assignmentId && seat.email === emailOf(who) && as.includes(seat.live!)),
    nth,
  ).assignmentId!;
};

export const accept: Act<Answer> = {
  args: anAnswer,
  aim: aimAtPerson((shop, who) => givenTo(shop, who, ["OFFERED"]).length > 0),
  applies: (shop, { who }) => givenTo(shop, who, ["OFFERED"]).length > 0,
  predict(shop, { who, nth }) {
    const { order, seat, holder } = pick(givenTo(shop, who, ["OFFERED"]), nth);
    if (holder.until <= shop.now) return "expired";
    if (!isNameable(shop, order)) return "notYet";
    if (isOver(shop, seat.kind)) return "over";
    const mine = followed(shop, who);
    if (seat.kind === "group" && mine.some(({ kind }) => kind === "group")) return "inGroup";
    if (mine.length > 0) return "following";
    const isBuying = ({ buyer, colleague, status }: Order) =>
      buyer === who && !colleague && status === "PENDING";
    if (seat.kind === "group" && shop.orders.some(isBuying)) return "ordering";
    holder.as = "ACCEPTED";
    return "ok";
  },
  perform: async (world, answer) =>
    said(
      await acceptSeat(
        world.actor(answer.who),
        { id: assignmentOf(world, answer, ["OFFERED"]) },
        { name: answer.who, latinName: "" },
      ),
    ),
};

export const decline: Act<Answer> = {
  args: anAnswer,
  aim: aimAtPerson((shop, who) => givenTo(shop, who, ["OFFERED", "ACCEPTED"]).length > 0),
  applies: (shop, { who }) => givenTo(shop, who, ["OFFERED", "ACCEPTED"]).length > 0,
  predict(shop, { who, nth }) {
    const { seat, holder } = pick(givenTo(shop, who, ["OFFERED", "ACCEPTED"]), nth);
    if (holder.hasBegun) return "begun";
    seat.holder = null;
    return "ok";
  },
  perform: async (world, answer) =>
    said(
      await declineSeat(world.actor(answer.who), {
        id: assignmentOf(world, answer, ["OFFERED", "ACCEPTED"]),
      }),
    ),
};

const [firstLesson] = lessonsOf("m0");

/** Somebody finishes a lesson. */
export const learn: Act<{ who: Who }> = {
  args: record({ who: aPerson }),
  aim: aimAtPerson((shop, who) => followed(shop, who).length > 0),
  applies: (shop, { who }) => followed(shop, who).length > 0,
  predict(shop, { who }) {
    followed(shop, who)[0]!.holder!.hasBegun = true;
    return "ok";
  },
  async perform({ orders, actor }, { who }) {
    const seats = orders().flatMap((order) => order.seats);
    const { id } = seats.find(({ live, email }) => live === "ACCEPTED" && email === emailOf(who))!;
    const { id: enrolmentId } = await enrolmentOf(id);
    return said(await finishLesson(actor(who), { enrolmentId, lessonSlug: firstLesson!.slug }));
  },
};
