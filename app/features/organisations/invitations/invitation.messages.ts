import type { MembershipRole } from "~/features/identity/access/can";
import { defineMessages } from "~/i18n/messages";
import type { Accepted } from "./answer-invitation.server";
import type { InvitationState } from "./invitation";
import type { AddressFault, Invited } from "./invite.server";

type Refused = Extract<Invited, { reason: string }>["reason"];
type AnswerRefusal = Extract<Accepted, { ok: false }>["reason"];

const faultsNl: Record<AddressFault, (email: string) => string> = {
  emailForm: (email) => `‘${email}’ is geen mailadres. Kijk het na.`,
  isMember: (email) => `${email} hoort al bij de organisatie. Haal het adres hier weg.`,
  often: (email) =>
    `${email} is vandaag al vaak uitgenodigd. Probeer het morgen, of haal het adres hier weg.`,
};
const faultsEn: Record<AddressFault, (email: string) => string> = {
  emailForm: (email) => `‘${email}’ is not a mail address. Check it.`,
  isMember: (email) => `${email} belongs to the organisation already. Take the address out here.`,
  often: (email) => `${email} was invited often today. Try it tomorrow, or take the address out here.`,
};

const refusalsNl: Record<Refused, string> = {
  noAddress: "Vul ten minste één mailadres in.",
  tooManyAtOnce: "Nodig hoogstens 20 mensen tegelijk uit.",
  tooManyOpen: "Er staan al 200 uitnodigingen open. Trek er eerst een paar in.",
  notAllowed: "Deze rol geeft alleen een eigenaar.",
};
const refusalsEn: Record<Refused, string> = {
  noAddress: "Enter at least one mail address.",
  tooManyAtOnce: "Invite 20 people at most at a time.",
  tooManyOpen: "There are 200 open invitations already. Withdraw a few first.",
  notAllowed: "Only an owner gives this role.",
};

const answersNl: Record<AnswerRefusal, string> = {
  notFound:
    "Deze uitnodiging is er niet (meer). Misschien kreeg je later een nieuwe: gebruik de link uit de laatste mail.",
  expired: "Deze uitnodiging is verlopen. Vraag wie je uitnodigde om een nieuwe.",
  accepted: "Deze uitnodiging is al gebruikt. Was jij dat niet? Vraag wie je uitnodigde om een nieuwe.",
  declined: "Deze uitnodiging is afgeslagen. Wil je toch meedoen? Vraag wie je uitnodigde om een nieuwe.",
  withdrawn: "Deze uitnodiging is ingetrokken. Vraag wie je uitnodigde waarom.",
  tooMany: "Je hoort al bij zo veel organisaties dat er geen meer bij kan. Ga eerst ergens weg.",
};
const answersEn: Record<AnswerRefusal, string> = {
  notFound:
    "This invitation is not there (any more). Perhaps you got a newer one: use the link in the latest mail.",
  expired: "This invitation has ended. Ask who invited you for a new one.",
  accepted: "This invitation has been used. Was that not you? Ask who invited you for a new one.",
  declined: "This invitation was declined. Do you want to join after all? Ask who invited you for a new one.",
  withdrawn: "This invitation was withdrawn. Ask who invited you why.",
  tooMany: "You belong to so many organisations already that none can be added. Leave one first.",
};

const mailRoleNl: Record<MembershipRole, string> = {
  OWNER: "Je wordt eigenaar: je mag alles wijzigen en anderen rollen geven.",
  MANAGER: "Je wordt beheerder: je wijzigt de gegevens en nodigt leden uit.",
  MEMBER: "Je wordt lid: je hoort bij de organisatie en ziet haar gegevens.",
};
const mailRoleEn: Record<MembershipRole, string> = {
  OWNER: "You become an owner: you may change everything and give others roles.",
  MANAGER: "You become a manager: you change the details and invite members.",
  MEMBER: "You become a member: you belong to the organisation and see its details.",
};

const statesNl: Record<InvitationState, string> = {
  open: "Wacht op antwoord",
  expired: "Verlopen",
  accepted: "Aangenomen",
  declined: "Afgeslagen",
  withdrawn: "Ingetrokken",
};
const statesEn: Record<InvitationState, string> = {
  open: "Waits for an answer",
  expired: "Ended",
  accepted: "Accepted",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

/** Invitations to act for an organisation. */
export const invitationMessages = defineMessages({
  nl: {
    title: "Uitnodigingen",
    invite: "Nodig mensen uit",
    inviteTitle: "Mensen uitnodigen",
    inviteLead: "Ieder krijgt een mail met een eigen link. De link werkt twee weken en één keer.",
    emails: "Mailadressen",
    emailsHint: "Eén op elke regel, hoogstens 20 tegelijk.",
    role: "Als wat nodig je hen uit?",
    send: "Verstuur de uitnodigingen",
    faults: faultsNl,
    refusals: refusalsNl,
    email: "Adres",
    state: "Stand",
    states: statesNl,
    until: (date: string) => `tot ${date}`,
    sentAt: "Verstuurd",
    resend: "Verstuur opnieuw",
    resendTo: (email: string) => `Verstuur de uitnodiging aan ${email} opnieuw`,
    withdraw: "Trek in",
    withdrawOf: (email: string) => `Trek de uitnodiging aan ${email} in`,
    done: {
      sent: "De uitnodigingen zijn verstuurd.",
      resent: "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.",
      withdrawn: "De uitnodiging is ingetrokken. De link werkt niet meer.",
    } as Record<string, string>,
    older: "Eerdere uitnodigingen",
    // The page behind the link.
    pageTitle: "Uitnodiging",
    pageLead: (who: string, organisation: string) => `${who} vraagt je om mee te doen met ${organisation}.`,
    asRole: mailRoleNl,
    sentTo: (email: string) => `De uitnodiging is verstuurd aan ${email}.`,
    signIn: "Log in om mee te doen",
    accept: "Doe mee",
    acceptWith: (email: string) => `Vraag om mee te doen met ${email}`,
    otherAddress: (email: string) =>
      `Je bent ingelogd met een ander adres: ${email}. Een eigenaar of beheerder kijkt dan eerst of je mee mag doen.`,
    otherAddressHelp: "Liever met het adres van de uitnodiging? Log uit en open de link opnieuw.",
    decline: "Sla af",
    answers: answersNl,
    accepted: (organisation: string) => `Je hoort nu bij ${organisation}.`,
    asked: (organisation: string) =>
      `Je aanvraag ligt bij de beheerders van ${organisation}. Je krijgt een mail als je mee mag doen.`,
    declinedNow: "Je hebt de uitnodiging afgeslagen. Wie je uitnodigde, ziet dat.",
    toOrganisation: "Naar de organisatie",
    toHome: "Naar de voorpagina",
    mailSubject: (organisation: string, site: string) => `Uitnodiging voor ${organisation} bij ${site}`,
    mailIntro: (who: string, organisation: string, site: string) =>
      `${who} vraagt je om mee te doen met ${organisation} op de leerplek van ${site}.`,
    mailRole: mailRoleNl,
    mailLink: "Bekijk de uitnodiging",
    mailUntil: (date: string) => `De link werkt één keer, tot en met ${date}. Deel hem met niemand.`,
    mailNotYou:
      "Ken je deze organisatie niet? Dan kun je deze mail weggooien, of de uitnodiging op de pagina afslaan.",
  },
  en: {
    title: "Invitations",
    invite: "Invite people",
    inviteTitle: "Inviting people",
    inviteLead: "Everybody gets a mail with a link of their own. The link works for two weeks, and once.",
    emails: "Mail addresses",
    emailsHint: "One on each line, 20 at most at a time.",
    role: "As what do you invite them?",
    send: "Send the invitations",
    faults: faultsEn,
    refusals: refusalsEn,
    email: "Address",
    state: "State",
    states: statesEn,
    until: (date: string) => `until ${date}`,
    sentAt: "Sent",
    resend: "Send again",
    resendTo: (email: string) => `Send the invitation to ${email} again`,
    withdraw: "Withdraw",
    withdrawOf: (email: string) => `Withdraw the invitation to ${email}`,
    done: {
      sent: "The invitations have been sent.",
      resent: "The invitation has been sent again. The old link does not work any more.",
      withdrawn: "The invitation has been withdrawn. Its link does not work any more.",
    } as Record<string, string>,
    older: "Earlier invitations",
    pageTitle: "Invitation",
    pageLead: (who: string, organisation: string) => `${who} asks you to join ${organisation}.`,
    asRole: mailRoleEn,
    sentTo: (email: string) => `The invitation was sent to ${email}.`,
    signIn: "Sign in to join",
    accept: "Join",
    acceptWith: (email: string) => `Ask to join with ${email}`,
    otherAddress: (email: string) =>
      `You are signed in with another address: ${email}. An owner or manager then looks first whether you may join.`,
    otherAddressHelp: "Rather with the address of the invitation? Sign out and open the link again.",
    decline: "Decline",
    answers: answersEn,
    accepted: (organisation: string) => `You now belong to ${organisation}.`,
    asked: (organisation: string) =>
      `Your request is with the managers of ${organisation}. You get a mail when you may join.`,
    declinedNow: "You have declined the invitation. Whoever invited you sees that.",
    toOrganisation: "To the organisation",
    toHome: "To the front page",
    mailSubject: (organisation: string, site: string) => `Invitation to ${organisation} at ${site}`,
    mailIntro: (who: string, organisation: string, site: string) =>
      `${who} asks you to join ${organisation} on the learning site of ${site}.`,
    mailRole: mailRoleEn,
    mailLink: "Look at the invitation",
    mailUntil: (date: string) => `The link works once, until ${date}. Share it with nobody.`,
    mailNotYou:
      "Do you not know this organisation? Then you can throw this mail away, or decline the invitation on the page.",
  },
});
