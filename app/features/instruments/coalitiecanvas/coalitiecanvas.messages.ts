import type { Locale } from "~/i18n/locale";
import type { InstrumentTexts } from "../engine/instrument";
import { partyOptions } from "./party-options.messages";
import type { CanvasField } from "./coalitiecanvas";

/** What is asked for a Coalitiecanvas, in the order of the table, the decisions and what happens when it chafes. */
export const coalitieCanvasMessages: Record<Locale, InstrumentTexts<CanvasField>> = {
  nl: {
    name: "Coalitiecanvas",
    begin: "Begin je Coalitiecanvas",
    lead: "Wie je nodig hebt, wat ieder geeft en krijgt, en vooral wie waarover beslist. De tekening laat zien wie er zit, en welke stoel leeg is.",
    sections: {
      place: { title: "De plek en de vraag" },
      parties: {
        title: "Wie er aan tafel zit",
        intro:
          "Schrijf organisaties op, en van mensen hun rol of vak. Niemands herkomst, geloof of uitkering hoort hier.",
      },
      council: {
        title: "Welke partijen in de raad",
        intro:
          "Een coalitie die van één wethouder is, leeft tot de verkiezingen. Het gaat hier om partijen. Wie wat stemt of vindt, schrijf je van geen mens op.",
      },
      gaps: { title: "Lege stoelen" },
      decisions: {
        title: "De beslislijst",
        intro:
          "De besluiten van het komende halfjaar, liever kleine dan grote. Staat er ‘samen’, dan is de regel nog niet af.",
      },
      friction: { title: "Als het schuurt" },
      people: {
        title: "Mensen die je noemt",
        intro:
          "Een rol of initialen is genoeg. Alleen wie dit stuk leest, ziet dit. Kies een dag waarop je het hun opnieuw vraagt.",
      },
    },
    groups: { parties: "Partij", factions: "Partij in de raad", gaps: "Lege stoel", decisions: "Besluit" },
    rows: {
      parties: "Nog een partij",
      factions: "Nog een partij in de raad",
      gaps: "Nog een lege stoel",
      decisions: "Nog een besluit",
    },
    fields: {
      place: {
        label: "Om welke plek of welk plan gaat het?",
        hint: "Bijvoorbeeld: de moestuin achter de flat.",
      },
      doing: { label: "Wat doen jullie samen dat niemand alleen kan?" },
      drawnOn: { label: "Van welke dag is dit?" },
      partyName: { label: "Welke organisatie of groep?" },
      partySector: { label: "Waar in de stad staat zij?" },
      partyRole: { label: "Welke rol heeft zij?" },
      partyAnswers: {
        label: "Op welke vragen is zij het antwoord?",
        hint: "1: bezit wat je nodig hebt. 2: kan het tegenhouden. 3: moet ermee leven. 4: doet straks het werk. Bijvoorbeeld: 1, 2.",
      },
      partyGives: { label: "Wat geeft zij?" },
      partyGets: { label: "Wat krijgt zij?", hint: "Zegt zij dat ze niets hoeft, vraag dan door." },
      partyDecides: { label: "Waarover beslist zij?" },
      reachedBy: { label: "Wie komt er, of wie bereikt haar?", hint: "Een rol of initialen." },
      strangers: {
        label: "Welk paar kent elkaar nog niet, en waarover zouden zij het kunnen hebben?",
        hint: "Iets kleins dat ze allebei aangaat is genoeg.",
      },
      factionName: { label: "Welke politieke partij?" },
      factionStance: { label: "Hoe staat de partij erin?" },
      gapWhat: {
        label: "Wie of wat ontbreekt?",
        hint: "Bijvoorbeeld: iemand van de overkant van het water.",
      },
      gapWho: { label: "Wie zou die stoel kunnen vullen?", hint: "Een organisatie, een rol of een vak." },
      noChair: {
        label: "Welk nummer staat nergens, en wie krijgt geen stoel maar een verslag of een bezoek?",
        hint: "Rollen en vakken. Is er maar één met dat vak, kies dan een ruimer woord.",
      },
      usersNow: { label: "Wie gebruikt de plek nu al, ook zonder papier?" },
      decision: { label: "Welk besluit valt er?", hint: "Bijvoorbeeld: een uitgave tot € 500." },
      decidedBy: { label: "Wie beslist?", hint: "Eén partij of één rol." },
      decisionWay: { label: "Op welke manier?" },
      heardBefore: { label: "Wie is vooraf gehoord?" },
      toldAfter: { label: "Wie hoort het daarna?" },
      together: { label: "Welke besluiten vallen er, en waar stond eerst ‘samen’?" },
      notMine: {
        label: "Welk besluit kun jij niet weggeven, en bij wie vraag je dat na?",
        hint: "Het mandaatbesluit, juridische zaken.",
      },
      proof: {
        label: "Welk besluit viel anders uit dan jouw organisatie wilde, en bleef staan?",
        hint: "Is er geen? Schrijf dan op wat je voortaan wel mag beweren.",
      },
      lock: {
        label: "Welk besluit valt er zonder dat iemand het neemt, en wie staat er dan buiten?",
        hint: "Denk aan een contract, een slot of een openingstijd.",
      },
      friction: {
        label: "Waar wringt het, van welke soort is het en wat is de eerste trede?",
        hint: "Feiten, belangen, of wie beslist. Geen oordeel over een mens.",
      },
      stopRule: {
        label: "Met welke regel stopt jullie coalitie?",
        hint: "Een datum, een grens, of een mens.",
      },
      thisWeek: { label: "Wie spreek je deze week, en waarover?", hint: "Een rol of een vak, en een dag." },
      signers: {
        label: "Wie tekenen er voor geld?",
        hint: "Rollen of initialen: twee mensen, en een derde die meekijkt.",
      },
      mostCalled: {
        label: "Wie wordt het vaakst gebeld?",
        hint: "Een rol of initialen. Kijk wat er bij die rol onder ‘krijgt’ staat.",
      },
      askAgainOn: {
        label: "Tot wanneer mogen zij hier staan?",
        hint: "Na die dag vragen we je om het hun opnieuw te vragen, of hen weg te halen.",
      },
    },
    options: {
      "": "Nog niet gekozen",
      ...partyOptions.nl,
      carries: "Draagt het plan",
      guest: "Is te gast, hoort alles en beslist niets",
      against: "Is tegen",
      unsure: "Weet ik niet",
      one: "Eén beslist",
      own: "Ieder over het eigen deel",
      consent: "Geen bezwaar",
      majority: "De meerderheid",
    },
    sources: [
      "De rollen, en dat verschillende partijen in de stad zich verbinden, ook politiek divers, zijn van De Stadscoalitie; zie de pagina over de methode.",
      "De vier vragen, de beslislijst en de vier manieren van besluiten zijn van de lessen van de module De coalitie.",
      "Wat je invult, blijft van jou of van je organisatie.",
    ],
  },
  en: {
    name: "Coalition canvas",
    begin: "Begin your Coalition canvas",
    lead: "Whom you need, what each gives and gets, and above all who decides on what. The drawing shows who sits there, and which chair is empty.",
    sections: {
      place: { title: "The place and the question" },
      parties: {
        title: "Who is at the table",
        intro:
          "Write down organisations, and of people their role or craft. Nobody’s origin, religion or benefits belong here.",
      },
      council: {
        title: "Which parties in the council",
        intro:
          "A coalition that belongs to one deputy mayor lives until the elections. This is about political parties. What a person votes or thinks you write down of nobody.",
      },
      gaps: { title: "Empty chairs" },
      decisions: {
        title: "The list of decisions",
        intro:
          "The decisions of the coming half-year, small ones rather than large. If a line says ‘together’, it is not finished yet.",
      },
      friction: { title: "When there is friction" },
      people: {
        title: "People you name",
        intro:
          "A role or initials will do. Only those who read this piece see this. Choose a day on which you ask them again.",
      },
    },
    groups: {
      parties: "Party",
      factions: "Party in the council",
      gaps: "Empty chair",
      decisions: "Decision",
    },
    rows: {
      parties: "Another party",
      factions: "Another party in the council",
      gaps: "Another empty chair",
      decisions: "Another decision",
    },
    fields: {
      place: {
        label: "Which place or plan is it about?",
        hint: "For example: the kitchen garden behind the flats.",
      },
      doing: { label: "What do you do together that nobody can do alone?" },
      drawnOn: { label: "Of which day is this?" },
      partyName: { label: "Which organisation or group?" },
      partySector: { label: "Where in the city does it stand?" },
      partyRole: { label: "Which role does it have?" },
      partyAnswers: {
        label: "Which questions does it answer?",
        hint: "1: owns what you need. 2: can stop it. 3: will have to live with it. 4: will do the work. For example: 1, 2.",
      },
      partyGives: { label: "What does it give?" },
      partyGets: { label: "What does it get?", hint: "If it says that it wants nothing, ask on." },
      partyDecides: { label: "What does it decide?" },
      reachedBy: { label: "Who comes, or who reaches it?", hint: "A role or initials." },
      strangers: {
        label: "Which two do not know each other yet, and what could they talk about?",
        hint: "Something small that concerns both is enough.",
      },
      factionName: { label: "Which political party?" },
      factionStance: { label: "Where does the party stand?" },
      gapWhat: {
        label: "Who or what is missing?",
        hint: "For example: someone from the other side of the water.",
      },
      gapWho: { label: "Who could fill that chair?", hint: "An organisation, a role or a craft." },
      noChair: {
        label: "Which number is nowhere, and who gets a report or a visit and no chair?",
        hint: "Roles and crafts. If only one person has that craft, choose a wider word.",
      },
      usersNow: { label: "Who uses the place now, even without a paper?" },
      decision: { label: "Which decision will be taken?", hint: "For example: spending up to € 500." },
      decidedBy: { label: "Who decides?", hint: "One party or one role." },
      decisionWay: { label: "In which way?" },
      heardBefore: { label: "Who is heard before?" },
      toldAfter: { label: "Who is told afterwards?" },
      together: { label: "Which decisions will be taken, and where did it say ‘together’ at first?" },
      notMine: {
        label: "Which decision can you not give away, and whom do you ask about it?",
        hint: "The mandate, the legal department.",
      },
      proof: {
        label: "Which decision went against what your organisation wanted, and stood?",
        hint: "If there is none, write down what you may claim from now on.",
      },
      lock: {
        label: "Which decision will happen without anyone taking it, and who will then be outside?",
        hint: "Think of a contract, a lock or an opening time.",
      },
      friction: {
        label: "Where does it chafe, of which kind is it, and what is the first rung?",
        hint: "Facts, interests, or who decides. No judgement of a person.",
      },
      stopRule: { label: "By which rule does your coalition stop?", hint: "A date, a limit, or a person." },
      thisWeek: {
        label: "Whom will you speak to this week, and what about?",
        hint: "A role or a craft, and a day.",
      },
      signers: {
        label: "Who signs for money?",
        hint: "Roles or initials: two people, and a third who looks on.",
      },
      mostCalled: {
        label: "Who gets called most often?",
        hint: "A role or initials. Look at what that role gets.",
      },
      askAgainOn: {
        label: "Until when may they stand here?",
        hint: "After that day we ask you to ask them again, or to take them out.",
      },
    },
    options: {
      "": "Not chosen yet",
      ...partyOptions.en,
      carries: "Carries the plan",
      guest: "Is a guest, hears all and decides nothing",
      against: "Is against",
      unsure: "I do not know",
      one: "One decides",
      own: "Each on its own part",
      consent: "No objection",
      majority: "The majority",
    },
    sources: [
      "The roles, and that different parties in the city connect, politically diverse too, are De Stadscoalitie’s; see the page about the method.",
      "The four questions, the list of decisions and the four ways of deciding are from the lessons of the module The coalition.",
      "What you fill in stays yours or your organisation’s.",
    ],
  },
};
