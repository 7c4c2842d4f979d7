import { drawn, type Drawing } from "./drawing";
import { duration } from "./forms/duration";
import { ladder } from "./forms/ladder";
import { ringOfSeats, type Seat } from "./forms/ring-of-seats";

/** Eight chairs, of which two are still open. */
const eightChairs: readonly Seat[] = [
  ...["1", "2"].map((says): Seat => ({ says })),
  { says: "3", disagrees: true },
  { says: "4", holdsKey: true },
  ...["5", "6"].map((says): Seat => ({ says })),
  { says: "7", open: true, holdsKey: true },
  { says: "8", open: true },
];

/** Of the masterclass from meeting to trade. */
export const meetingAndTrading: Readonly<Record<string, Drawing>> = {
  "tafel-van-acht": drawn(ringOfSeats, {
    nl: {
      within: ["tafel", "van acht"],
      seats: eightChairs,
      guests: [
        ...["maakt jassen, zoekt een etalage", "maakt tassen, zoekt leer", "maakt moties, zoekt tegenspraak"],
        ...["heeft een pand, zoekt een huurder", "kent de buurt, zoekt een zaal"],
        ...["leest vergunningen, zoekt een gids", "nog open: iemand met een opdracht", "nog open"],
      ],
      key: [
        [{ holdsKey: true }, "gaat over een pand of opdracht"],
        [{ disagrees: true }, "is het met je oneens"],
      ],
    },
    en: {
      within: ["table", "of eight"],
      seats: eightChairs,
      guests: [
        ...[
          "makes coats, wants a shop window",
          "makes bags, wants leather",
          "makes motions, wants contradiction",
        ],
        ...["has premises, wants a tenant", "knows the streets, wants a hall"],
        ...["reads permits, wants a guide", "still open: someone with a commission", "still open"],
      ],
      key: [
        [{ holdsKey: true }, "decides on premises or a commission"],
        [{ disagrees: true }, "disagrees with you"],
      ],
    },
  }),

  ladder: drawn(ladder, {
    nl: {
      rungs: [
        ["Een bezoek", "ieder weet wat de ander maakt"],
        ["Een klus samen", "ze praten over het ding"],
        ["Een leer-werkplek", "de maker oordeelt mee"],
        ["Een opdracht", "de rekening is betaald"],
        ["Een naam", "er belt iemand die jij niet kent"],
        ["Een stem", "de maker is het een keer oneens"],
      ],
      letsGoAfter: 3,
      letsGo: "hier ga jij ertussenuit",
    },
    en: {
      rungs: [
        ["A visit", "each knows what the other makes"],
        ["A task together", "they talk about the thing"],
        ["A placement", "the maker gives a judgement too"],
        ["An order", "the invoice is paid"],
        ["A name", "a person you do not know phones"],
        ["A voice", "the maker disagrees for once"],
      ],
      letsGoAfter: 3,
      letsGo: "here you step out",
    },
  }),

  "een-rekening": drawn(duration, {
    nl: {
      stretches: [
        [11, "niet in het leveranciersbestand"],
        [23, "het bestelnummer ontbreekt"],
        [7, "uitzoeken wat dat nummer is"],
        [30, "de termijn begint opnieuw"],
      ],
      events: [
        [30, "dag 30: de Europese termijn"],
        [41, "dag 41: geen stof meer op rekening"],
      ],
      total: "Dag 71: betaald",
    },
    en: {
      stretches: [
        [11, "not in the supplier file"],
        [23, "the order number is missing"],
        [7, "finding out what that number is"],
        [30, "the period begins again"],
      ],
      events: [
        [30, "day 30: the European limit"],
        [41, "day 41: no more cloth on credit"],
      ],
      total: "Day 71: paid",
    },
  }),
};
