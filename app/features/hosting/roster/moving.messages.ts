import { defineMessages } from "~/i18n/messages";
import type { MoveRefusal } from "./move-person.server";

/** Moving somebody to another group of the host. */
export const movingMessages = defineMessages({
  nl: {
    title: (name: string) => `${name} naar een andere groep`,
    link: "Andere groep",
    lead: "Alles wat diegene deed en schreef, blijft staan. We mailen wat er in de agenda verandert.",
    group: "Naar welke groep?",
    none: "Jullie hebben geen andere groep die hetzelfde leert en nog niet voorbij is.",
    move: "Zet over",
    back: "Terug naar de deelnemers",
    refusals: {
      notFound: "Diegene doet hier niet meer mee, of de groep is er niet meer.",
      other: "Die groep geeft iets anders, of een plaats kost daar meer.",
      closed: "Die groep is niet open, gaat niet door of is al geweest.",
      full: "In die groep is geen plaats meer.",
      already: "Diegene volgt die groep al.",
    } as Record<MoveRefusal, string>,
  },
  en: {
    title: (name: string) => `${name} to another group`,
    link: "Another group",
    lead: "Everything they did and wrote stays. We e-mail what changes in their calendar.",
    group: "To which group?",
    none: "You have no other group that teaches the same and is not over.",
    move: "Move",
    back: "Back to the people",
    refusals: {
      notFound: "They do not take part here any more, or the group is gone.",
      other: "That group teaches something else, or a seat costs more there.",
      closed: "That group is not open, was cancelled or is over.",
      full: "That group has no room left.",
      already: "They follow that group already.",
    } as Record<MoveRefusal, string>,
  },
});
