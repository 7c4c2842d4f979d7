import type { FormFields } from "~/platform/http/form.server";
import {
  addressUses,
  type AddressUse,
  type OrganisationFaults,
  type OrganisationTyped,
} from "./organisation";
import { addressFields, noAddress, type PostalAddress, type PostalAddressFault } from "./postal-address";

/** The name of a field of an address in a form, also the id of its control. */
export const addressField = (use: AddressUse, field: keyof PostalAddress) => `${use}-${field}`;

/** What a form about an organisation sent. */
export function readOrganisationForm(form: Pick<FormFields, "text">): OrganisationTyped {
  const address = (use: AddressUse) =>
    Object.fromEntries(addressFields.map((field) => [field, form.text(addressField(use, field))]));
  return {
    kind: form.text("kind"),
    name: form.text("name"),
    kvk: form.text("kvk"),
    oin: form.text("oin"),
    vatId: form.text("vatId"),
    eInvoice: form.text("eInvoice"),
    invoiceEmail: form.text("invoiceEmail"),
    addresses: Object.fromEntries(
      addressUses.map((use) => [use, { ...noAddress, ...address(use) }]),
    ) as OrganisationTyped["addresses"],
  };
}

/** The version that a form was made from; 0, which no organisation has, when it names none. */
export const versionIn = (form: Pick<FormFields, "text">): number =>
  /^\d{1,9}$/.test(form.text("version")) ? Number(form.text("version")) : 0;

const faultyField: Partial<Record<PostalAddressFault, keyof PostalAddress>> = {
  postcodeForm: "postcode",
  countryUnknown: "country",
};

/** At which control each fault stands, in the order of the form. */
export const faultyControls = ({ addresses = {}, ...faults }: OrganisationFaults) => [
  ...(["kind", "name", "kvk", "oin", "vatId", "eInvoice", "invoiceEmail"] as const).flatMap((field) =>
    faults[field] ? [{ control: field as string, fault: faults[field] }] : [],
  ),
  ...addressUses.flatMap((use) => {
    const fault = addresses[use];
    return fault ? [{ control: addressField(use, faultyField[fault] ?? "line"), fault }] : [];
  }),
];
