import type { MembershipRole } from "~/features/identity/access/can";
import { defineMessages } from "~/i18n/messages";
import type { MemberRefusal } from "./membership";

const rolesNl: Record<MembershipRole, string> = { OWNER: "Eigenaar", MANAGER: "Beheerder", MEMBER: "Lid" };
const rolesEn: Record<MembershipRole, string> = { OWNER: "Owner", MANAGER: "Manager", MEMBER: "Member" };

const roleHelpNl: Record<MembershipRole, string> = {
  OWNER: "Mag alles: ook eigenaren en beheerders aanwijzen.",
  MANAGER: "Wijzigt de gegevens, nodigt leden uit en laat mensen toe.",
  MEMBER: "Hoort bij de organisatie en ziet de gegevens.",
};
const roleHelpEn: Record<MembershipRole, string> = {
  OWNER: "May do everything: also appoint owners and managers.",
  MANAGER: "Changes the details, invites members and lets people in.",
  MEMBER: "Belongs to the organisation and sees its details.",
};

const refusalsNl: Record<MemberRefusal | "notFound" | "tooMany", string> = {
  notAllowed: "Dit mag alleen een eigenaar. Vraag een eigenaar van de organisatie.",
  lastOwner: "Een organisatie heeft altijd een eigenaar. Maak eerst iemand anders eigenaar.",
  notMember: "Deze persoon hoort niet (meer) bij de organisatie.",
  otherRole: "Deze persoon hoort al bij de organisatie, in een andere rol.",
  notFound: "Deze aanvraag is er niet meer.",
  tooMany: "Deze persoon hoort al bij zo veel organisaties dat er geen meer bij kan.",
};
const refusalsEn: Record<MemberRefusal | "notFound" | "tooMany", string> = {
  notAllowed: "Only an owner may do this. Ask an owner of the organisation.",
  lastOwner: "An organisation always has an owner. Make somebody else an owner first.",
  notMember: "This person does not belong to the organisation (any more).",
  otherRole: "This person belongs to the organisation already, in another role.",
  notFound: "This request is no longer there.",
  tooMany: "This person belongs to so many organisations already that none can be added.",
};

/** Who acts for an organisation. */
export const memberMessages = defineMessages({
  nl: {
    title: "Leden",
    name: "Naam",
    email: "E-mail",
    role: "Rol",
    since: "Sinds",
    you: "dit ben je zelf",
    change: "Wijzig",
    changeOf: (name: string) => `Wijzig ${name}`,
    changeTitle: (name: string) => `${name} bij de organisatie`,
    roles: rolesNl,
    roleHelp: roleHelpNl,
    roleQuestion: "Welke rol krijgt deze persoon?",
    save: "Bewaar de rol",
    removeTitle: "Weghalen",
    removeHelp: (name: string) =>
      `${name} handelt dan niet meer voor de organisatie. Eigen tickets, lessen en certificaten blijven.`,
    remove: (name: string) => `Haal ${name} weg`,
    leaveTitle: "Weggaan bij deze organisatie",
    leaveHelp:
      "Je handelt dan niet meer voor deze organisatie. Je eigen tickets, lessen en certificaten blijven.",
    leave: "Ga weg bij deze organisatie",
    refusals: refusalsNl,
    done: {
      role: "De rol is gewijzigd.",
      removed: "Deze persoon hoort niet meer bij de organisatie.",
      "let-in": "Deze persoon hoort nu bij de organisatie en krijgt een mail.",
      refused: "De aanvraag is afgewezen. Deze persoon krijgt een mail.",
    } as Record<string, string>,
    requestsTitle: "Wil meedoen",
    requestBy: {
      domain: "mailadres van jullie organisatie",
      invitation: "met een uitnodiging voor een ander adres",
    },
    invitedAs: (email: string) => `De uitnodiging ging naar ${email}.`,
    letIn: "Laat toe",
    refuse: "Wijs af",
    letInOf: (name: string) => `Laat ${name} toe`,
    refuseOf: (name: string) => `Wijs ${name} af`,
    askedSubject: (organisation: string) => `Iemand wil meedoen met ${organisation}`,
    askedIntro: (who: string, organisation: string) => `${who} vraagt om mee te doen met ${organisation}.`,
    askedByDomain: "Het mailadres is van een domein dat bij jullie organisatie hoort.",
    askedByInvitation:
      "Deze persoon opende een uitnodiging die naar een ander adres ging. Kijk of je weet wie het is.",
    askedLink: "Laat toe of wijs af",
    letInSubject: (organisation: string) => `Je hoort nu bij ${organisation}`,
    letInIntro: (organisation: string) => `Je bent toegelaten tot ${organisation}.`,
    letInLink: (organisation: string) => `Ga naar ${organisation}`,
    refusedSubject: (organisation: string) => `Je aanvraag bij ${organisation}`,
    refusedIntro: (organisation: string) =>
      `Je bent niet toegelaten tot ${organisation}. Klopt dat niet? Vraag dan een collega om je uit te nodigen.`,
  },
  en: {
    title: "Members",
    name: "Name",
    email: "E-mail",
    role: "Role",
    since: "Since",
    you: "this is you",
    change: "Change",
    changeOf: (name: string) => `Change ${name}`,
    changeTitle: (name: string) => `${name} in the organisation`,
    roles: rolesEn,
    roleHelp: roleHelpEn,
    roleQuestion: "Which role does this person get?",
    save: "Save the role",
    removeTitle: "Remove",
    removeHelp: (name: string) =>
      `${name} then no longer acts for the organisation. Tickets, lessons and certificates of their own remain.`,
    remove: (name: string) => `Remove ${name}`,
    leaveTitle: "Leave this organisation",
    leaveHelp:
      "You then no longer act for this organisation. Your own tickets, lessons and certificates remain.",
    leave: "Leave this organisation",
    refusals: refusalsEn,
    done: {
      role: "The role has been changed.",
      removed: "This person does not belong to the organisation any more.",
      "let-in": "This person now belongs to the organisation and gets a mail.",
      refused: "The request has been turned down. This person gets a mail.",
    } as Record<string, string>,
    requestsTitle: "Asks to join",
    requestBy: {
      domain: "mail address of your organisation",
      invitation: "with an invitation to another address",
    },
    invitedAs: (email: string) => `The invitation went to ${email}.`,
    letIn: "Let in",
    refuse: "Turn down",
    letInOf: (name: string) => `Let ${name} in`,
    refuseOf: (name: string) => `Turn ${name} down`,
    askedSubject: (organisation: string) => `Somebody asks to join ${organisation}`,
    askedIntro: (who: string, organisation: string) => `${who} asks to join ${organisation}.`,
    askedByDomain: "The mail address is of a domain that belongs to your organisation.",
    askedByInvitation:
      "This person opened an invitation that went to another address. See whether you know who it is.",
    askedLink: "Let in or turn down",
    letInSubject: (organisation: string) => `You now belong to ${organisation}`,
    letInIntro: (organisation: string) => `You have been let in to ${organisation}.`,
    letInLink: (organisation: string) => `Go to ${organisation}`,
    refusedSubject: (organisation: string) => `Your request to ${organisation}`,
    refusedIntro: (organisation: string) =>
      `You have not been let in to ${organisation}. Is that wrong? Then ask a colleague to invite you.`,
  },
});
