import { defineMessages } from "~/i18n/messages";

/** Comments at the fields of a piece, and the mail about them. */
export const commentMessages = defineMessages({
  nl: {
    title: "Opmerkingen",
    panel: (n: number) => (n === 0 ? "Opmerkingen" : `Opmerkingen (${n})`),
    lead: "Schrijf een opmerking bij een veld van dit stuk. Het stuk zelf verandert er niet door.",
    readers: "Je opmerking is te lezen voor wie dit stuk leest, met je naam erbij.",
    linkReaders:
      "Is het stuk gedeeld met een link waarmee men mag reageren? Dan leest wie die link heeft en is ingelogd de opmerkingen ook.",
    count: (n: number) => (n === 1 ? "1 opmerking" : `${n} opmerkingen`),
    none: "Er zijn nog geen opmerkingen.",
    isNew: "Nieuw",
    newCount: (n: number) =>
      n === 1
        ? "1 opmerking is nieuw sinds je alles gelezen had."
        : `${n} opmerkingen zijn nieuw sinds je alles gelezen had.`,
    toNew: "Naar de eerste",
    seen: "Ik heb alles gelezen",
    write: "Een opmerking schrijven",
    field: "Bij welk veld?",
    choose: "Kies een veld",
    text: "Je opmerking",
    textHint: "Hoogstens 2.000 tekens. Noem liever geen namen van anderen.",
    send: "Plaats de opmerking",
    placed: "Je opmerking is geplaatst.",
    done: "Het is gedaan.",
    notPlaced: "Je opmerking is niet geplaatst",
    faults: {
      empty: "Schrijf eerst iets.",
      field: "Kies een veld van dit stuk. Misschien is het veld intussen weggehaald.",
      full: "Bij dit stuk staan al 500 opmerkingen. Er past er geen meer bij.",
      gone: "Je kunt hier niet meer reageren. Kopieer je tekst als je hem wilt houden.",
      newer: "De site wordt net vernieuwd. Probeer het over een minuut opnieuw.",
      tooLong: (length: number) => `Dit zijn ${length} tekens. Er passen er 2.000 in. Maak de tekst korter.`,
      often: (minutes: number) =>
        minutes === 1
          ? "Je schreef veel opmerkingen in een uur. Probeer het over een minuut opnieuw."
          : `Je schreef veel opmerkingen in een uur. Probeer het over ${minutes} minuten opnieuw.`,
    },
    standsNow: "Er staat nu",
    empty: "nog niets",
    gone: "Dit veld is weggehaald.",
    toField: "Naar dit veld",
    another: "Schrijf hier ook een opmerking",
    nameless: "Iemand zonder naam",
    you: "jij",
    changed: "De tekst is hierna veranderd.",
    settledCount: (n: number) => (n === 1 ? "1 afgehandelde opmerking" : `${n} afgehandelde opmerkingen`),
    settle: "Afgehandeld",
    reopen: "Weer openen",
    remove: "Verwijder",
    removeSure: "Verwijder voor altijd",
    removeHelp: "Niemand kan de opmerking terughalen.",
    cannot: "Je kunt hier niet reageren",
    cannotHelp:
      "Het stuk is er niet voor jou, of de link werkt niet meer. Met sommige links mag je alleen lezen.",
    notNow: "Reageren kan even niet",
    notYetPlaced: "Je opmerking is nog niet geplaatst. Stuur hem over een minuut opnieuw.",
    yourText: "Wat je schreef",
    toPiece: "Terug naar het stuk",
    mailSubject: (n: number, name: string) =>
      n === 1 ? `Een nieuwe opmerking bij ${name}` : `${n} nieuwe opmerkingen bij ${name}`,
    mailText: (n: number, name: string) =>
      n === 1
        ? `Iemand schreef een opmerking bij je stuk ‘${name}’. Op de pagina lees je bij welk veld.`
        : `Er zijn ${n} nieuwe opmerkingen bij je stuk ‘${name}’. Op de pagina lees je bij welke velden.`,
    mailLink: "Lees de opmerkingen",
    mailOften: "Je krijgt hierover hoogstens één mail per stuk per dag.",
  },
  en: {
    title: "Comments",
    panel: (n: number) => (n === 0 ? "Comments" : `Comments (${n})`),
    lead: "Write a comment at a field of this piece. It does not change the piece itself.",
    readers: "Whoever reads this piece can read your comment, with your name.",
    linkReaders:
      "Has the piece been shared with a link that allows comments? Then whoever has that link and has signed in reads the comments too.",
    count: (n: number) => (n === 1 ? "1 comment" : `${n} comments`),
    none: "There are no comments yet.",
    isNew: "New",
    newCount: (n: number) =>
      n === 1
        ? "1 comment is new since you had read everything."
        : `${n} comments are new since you had read everything.`,
    toNew: "To the first",
    seen: "I have read everything",
    write: "Write a comment",
    field: "At which field?",
    choose: "Choose a field",
    text: "Your comment",
    textHint: "At most 2,000 characters. Please do not name other people.",
    send: "Place the comment",
    placed: "Your comment has been placed.",
    done: "That has been done.",
    notPlaced: "Your comment has not been placed",
    faults: {
      empty: "Write something first.",
      field: "Choose a field of this piece. Perhaps the field was taken out meanwhile.",
      full: "This piece has 500 comments already. There is no room for another.",
      gone: "You can no longer comment here. Copy your text if you want to keep it.",
      newer: "The site is being renewed. Try again in a minute.",
      tooLong: (length: number) => `This is ${length} characters. At most 2,000 fit. Make the text shorter.`,
      often: (minutes: number) =>
        minutes === 1
          ? "You wrote many comments in an hour. Try again in a minute."
          : `You wrote many comments in an hour. Try again in ${minutes} minutes.`,
    },
    standsNow: "What stands there now",
    empty: "nothing yet",
    gone: "This field was taken out.",
    toField: "To this field",
    another: "Write a comment here too",
    nameless: "Somebody without a name",
    you: "you",
    changed: "The text was changed after this.",
    settledCount: (n: number) => (n === 1 ? "1 settled comment" : `${n} settled comments`),
    settle: "Settled",
    reopen: "Open again",
    remove: "Delete",
    removeSure: "Delete for good",
    removeHelp: "Nobody can bring the comment back.",
    cannot: "You cannot comment here",
    cannotHelp:
      "The piece is not there for you, or the link does not work any more. Some links are for reading only.",
    notNow: "Comments cannot be opened just now",
    notYetPlaced: "Your comment has not been placed yet. Send it again in a minute.",
    yourText: "What you wrote",
    toPiece: "Back to the piece",
    mailSubject: (n: number, name: string) =>
      n === 1 ? `A new comment on ${name}` : `${n} new comments on ${name}`,
    mailText: (n: number, name: string) =>
      n === 1
        ? `Somebody wrote a comment on your piece “${name}”. On the page you read at which field.`
        : `There are ${n} new comments on your piece “${name}”. On the page you read at which fields.`,
    mailLink: "Read the comments",
    mailOften: "You get at most one mail a day about each piece.",
  },
});
