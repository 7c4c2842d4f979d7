import { defineMessages } from "~/i18n/messages";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Moving whoever follows something to a newer release: at the desk, and the mail about it. */
export const movingMessages = defineMessages({
  nl: {
    title: "Naar een nieuwere uitgave",
    numbered: (n: number) => `uitgave ${n}`,
    fromTo: (from: number | null, to: number) =>
      from === null ? `Naar uitgave ${to}` : `Van uitgave ${from} naar uitgave ${to}`,
    keeps: "Alles wat is gedaan en geschreven blijft. Er komt een mail met wat er nieuw is.",
    carriedOver: "Telt mee in de nieuwe uitgave",
    added: "Nieuw om te doen",
    withdrawn: "Wordt niet meer gevraagd",
    withdrawnHelp: "Wat daar is geschreven, blijft te lezen bij de eigen antwoorden.",
    nothing: "niets",
    things: (n: number) => count(n, "onderdeel", "onderdelen"),
    confirm: (n: number) => `Ja, zet over naar uitgave ${n}`,
    notYet: "Nog niet",
    done: { moved: "Overgezet. De mail is onderweg." },
    refusals: {
      notFound: "Deze inschrijving is er niet meer.",
      ended: "Deze inschrijving is gestopt, dus er is niets om over te zetten.",
      completed:
        "Dit is al afgerond, met de uitgave van toen. Opnieuw beginnen kan wel: dan telt de nieuwste.",
      notNewer: "Volgt de nieuwste uitgave al.",
      notInRelease: "De nieuwste uitgave heeft dit niet meer. Overzetten kan dus niet.",
    },
    groupFollows: (n: number) => `Deze groep volgt uitgave ${n}.`,
    groupNewer: (n: number) => `Uitgave ${n} is er inmiddels.`,
    groupMove: "Bekijk wat overzetten betekent",
    groupTitle: "De hele groep naar een nieuwere uitgave",
    groupPeople: (n: number) => `${count(n, "deelnemer gaat", "deelnemers gaan")} over.`,
    groupOthers:
      "Wie al klaar is of gestopt, blijft bij de eigen uitgave. Wie er later bij komt, begint met de nieuwe.",
    groupConfirm: (n: number) => `Ja, zet de groep over naar uitgave ${n}`,
    groupDone: "De groep gaat over. Iedereen krijgt een mail; dat duurt even.",
    groupRefusals: {
      notFound: "Deze groep is er niet meer.",
      notNewer: "Deze groep volgt de nieuwste uitgave al.",
      notInRelease: "De nieuwste uitgave heeft deze masterclass niet meer. Overzetten kan dus niet.",
      cancelled: "Deze groep gaat niet door, dus er is niets om over te zetten.",
    },
    mailSubject: (title: string) => `Nieuwe teksten in ${title}`,
    mailIntro: (name: string, title: string, n: number) =>
      `Hallo ${name || "daar"}, je volgt ${title} vanaf nu in uitgave ${n}.`,
    mailKept: "Alles wat je deed en schreef is er nog.",
    mailNew: "Nieuw",
    mailWithdrawn: "Vervallen",
    mailLink: "Ga verder waar je was",
  },
  en: {
    title: "To a newer release",
    numbered: (n: number) => `release ${n}`,
    fromTo: (from: number | null, to: number) =>
      from === null ? `To release ${to}` : `From release ${from} to release ${to}`,
    keeps: "All that was done and written stays. A mail tells what is new.",
    carriedOver: "Counts in the new release",
    added: "New to do",
    withdrawn: "No longer asked",
    withdrawnHelp: "What was written there can still be read among one's own answers.",
    nothing: "nothing",
    things: (n: number) => count(n, "part", "parts"),
    confirm: (n: number) => `Yes, move to release ${n}`,
    notYet: "Not yet",
    done: { moved: "Moved. The mail is on its way." },
    refusals: {
      notFound: "This enrolment is not there any more.",
      ended: "This enrolment has ended, so there is nothing to move.",
      completed:
        "This is completed, in the release of then. Starting again is possible: then the newest counts.",
      notNewer: "Follows the newest release already.",
      notInRelease: "The newest release does not have this any more, so it cannot be moved.",
    },
    groupFollows: (n: number) => `This group follows release ${n}.`,
    groupNewer: (n: number) => `Release ${n} is there by now.`,
    groupMove: "See what moving means",
    groupTitle: "The whole group to a newer release",
    groupPeople: (n: number) => `${count(n, "participant moves", "participants move")}.`,
    groupOthers:
      "Whoever has finished or ended stays at their own release. Whoever joins later begins with the new one.",
    groupConfirm: (n: number) => `Yes, move the group to release ${n}`,
    groupDone: "The group is moving. Everybody gets a mail; it takes a moment.",
    groupRefusals: {
      notFound: "This group is not there any more.",
      notNewer: "This group follows the newest release already.",
      notInRelease: "The newest release does not have this masterclass any more, so it cannot be moved.",
      cancelled: "This group does not go ahead, so there is nothing to move.",
    },
    mailSubject: (title: string) => `New texts in ${title}`,
    mailIntro: (name: string, title: string, n: number) =>
      `Hello ${name || "there"}, from now on you follow ${title} in release ${n}.`,
    mailKept: "All that you did and wrote is still there.",
    mailNew: "New",
    mailWithdrawn: "Withdrawn",
    mailLink: "Go on where you were",
  },
});
