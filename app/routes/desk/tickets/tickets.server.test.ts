import { expect, test } from "vitest";
import { acceptSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { endTickets } from "~/features/enrolment/tickets/end-ticket.server";
import { giveSeat } from "~/features/learning/transfer/give-seat.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { openDesk } from "~test/rows/desk";
import { actorNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { offerTo, openSeats, tokenOf } from "~test/rows/seats";
import { loader as list } from "./tickets";
import { loader as file } from "./tickets-csv";

/** An order of five seats: Zoë has one, Öznur has one that was Bo's, one is offered, one is free, and Cas's was cancelled; and a seat on one's own. */
async function openTickets() {
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const team = await openSeats({ quantity: 5 });
  const accept = async (email: string, name: string, token: string) => {
    const person = await addPerson({ email, name });
    expect(await acceptSeat(await actorNow(person), { token }, { name, latinName: "" })).toEqual({
      ok: true,
    });
    return db.ticket.findFirstOrThrow({ where: { personId: person.id } });
  };
  const offered = async (index: number, email: string) => (await offerTo(team, email, index)).token;
  const zoe = await accept("zoe@stad.example", "Zoë de Wit", await offered(0, "zoe@stad.example"));
  await accept("bo@stad.example", "Bo Aalders", await offered(1, "bo@stad.example"));
  const seat = team.seats[1]!;
  const to = { email: "oznur@stad.example", name: "", locale: "nl" as const };
  await giveSeat(await team.as("seats.assign"), seat.id, to, { belowShareBp: 10_000 });
  const { id } = await db.assignment.findFirstOrThrow({ where: { seatId: seat.id, status: "OFFERED" } });
  await accept(to.email, "Öznur Jansen", await tokenOf(id));
  await offered(2, "rosa@stad.example");
  await accept("cas@stad.example", "Cas Berg", await offered(4, "cas@stad.example"));
  await cancel(team.seats[4]!);
  const alone = await openSeats({ quantity: 1, place: "alone" });
  await accept("ali@stad.example", "Ali", (await offerTo(alone, "ali@stad.example")).token);
  interface Row {
    person: { name: string } | null;
    state: string;
    before: string;
    cohort: object | null;
  }
  const rows = async (query: string) =>
    ((await desk.load(list, `/desk/tickets${query}`)).data as { rows: Row[] }).rows;
  const names = async (query: string) =>
    (await rows(query)).map(({ person, state }) => person?.name || state);
  return { desk, team, alone, zoe, rows, names };
}

/** As cancelling does: the ticket is void, and nobody has the seat. */
const cancel = ({ id, orderId }: { id: string; orderId: string }) =>
  db.$transaction(async (tx) => {
    const at = new Date();
    const { id: cancellationId } = await tx.cancellation.create({
      data: { id: newId(), orderId, at, seatCount: 1, creditCents: 0 },
    });
    await endTickets(tx, [id], at);
    await tx.assignment.updateMany({ where: { seatId: id }, data: { status: "ENDED", endedAt: at } });
    await tx.seat.update({
      where: { id },
      data: { status: "RELEASED", releasedAt: at, cancellationId, creditShareBp: 10_000 },
    });
  });

test("seats are listed with whoever has them, narrowed, found, and in a group sorted by name as a Dutch reader expects", async () => {
  const { team, zoe, rows, names } = await openTickets();
  const group = `?cohort=${team.cohort.id}`;
  for (const [query, found] of [
    [group, ["free", "Öznur Jansen", "Rosa Jansen", "Zoë de Wit"]],
    [`${group}&sort=-name`, ["Zoë de Wit", "Rosa Jansen", "Öznur Jansen", "free"]],
    [`${group}&state=named`, ["Öznur Jansen", "Rosa Jansen", "Zoë de Wit"]],
    [`${group}&state=unnamed`, ["free"]],
    ["?state=cancelled", ["Cas Berg"]],
    ["?state=transferred", ["Öznur Jansen"]],
    ["?mode=SELF_PACED", ["Ali"]],
    ["?content=mc1&mode=SELF_PACED", ["Ali"]],
    ["?content=mc2", []],
    ["?until=2020-01-01", []],
    ["?q=oznur", ["Öznur Jansen"]],
    ["?q=zoe@stad.example", ["Zoë de Wit"]],
    ["?q=rosa@stad.example", ["Rosa Jansen"]],
    // Who had it leads to it, and what was cancelled is found.
    ["?q=aalders", ["Öznur Jansen"]],
    ["?q=cas", ["Cas Berg"]],
    [`?q=${zoe.number.toLowerCase().replaceAll("-", " ")}`, ["Zoë de Wit"]],
    [`?q=nergens`, []],
  ] as [string, string[]][])
    expect([query, await names(query)]).toEqual([query, found]);
  expect((await names("")).toSorted(), "not what was given back").toEqual(
    ["Ali", "Rosa Jansen", "Zoë de Wit", "free", "Öznur Jansen"].toSorted(),
  );
  expect(await names(`?q=${team.order.number}`), "all of an order").toHaveLength(5);
  expect(await names("?sort=name&after=Noor~01890a5d-ac96-774b-bcce-b302099a8057")).toHaveLength(5);
  expect(await rows("?q=oznur")).toMatchObject([{ before: "Bo Aalders", state: "enrolled" }]);
  expect(await rows("?q=cas")).toMatchObject([{ before: "", state: "cancelled" }]);
  expect(await rows("?mode=SELF_PACED"), "in no group").toMatchObject([{ cohort: null }]);
});

test("their file has them all, as words", async () => {
  const { desk, team } = await openTickets();
  await db.ticket.updateMany({ where: { holderName: "Zoë de Wit" }, data: { holderName: "=1+1" } });
  const { response } = await desk.load(file, `/desk/tickets.csv?cohort=${team.cohort.id}&sort=-name`);
  const lines = (await response!.text()).trim().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines.join()).toContain(`"'=1+1";"zoe@stad.example"`);
});
