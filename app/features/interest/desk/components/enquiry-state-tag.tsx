import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import type { EnquiryState } from "../../enquiries/enquiry";
import { enquiryDeskMessages } from "../enquiry-desk.messages";

const colours = { new: "brick", assigned: "saffron", answered: "olive", closed: "petrol" } as const;

/** Where an enquiry stands, in a word. */
export const EnquiryStateTag = ({ state }: { state: EnquiryState }) => (
  <Tag colour={colours[state]}>{enquiryDeskMessages[useLocale()].states[state]}</Tag>
);
