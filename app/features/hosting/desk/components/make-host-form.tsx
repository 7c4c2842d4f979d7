import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { agreementDeskMessages } from "../agreement-desk.messages";
import type { HostFaults, TypedHost } from "../make-host.server";

/** To make the organisation that an agreement is with, and to ask its owner to join. */
export function MakeHostForm({
  enquiryId,
  formId,
  values,
  faults = {},
}: {
  enquiryId: string | null;
  formId: string;
  values: TypedHost;
  faults?: HostFaults;
}) {
  const t = agreementDeskMessages[useLocale()];
  const errors = {
    name: faults.name && t.hostFaults[faults.name],
    email: faults.email && t.hostFaults[faults.email],
  };
  return (
    <section className="sc-stack" aria-labelledby="make-host">
      <h2 id="make-host">{t.makeHostTitle}</h2>
      <p className="sc-measure">{t.makeHostHelp}</p>
      <ErrorSummary errors={errors} />
      <form method="post" action="/desk/hosting/new" className="sc-form" noValidate>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="enquiry" value={enquiryId ?? ""} />
        <TextInput
          name="name"
          label={t.hostName}
          error={errors.name}
          defaultValue={values.name}
          autoComplete="off"
          maxLength={200}
        />
        <TextInput
          name="email"
          type="email"
          label={t.hostEmail}
          hint={t.hostEmailHint}
          error={errors.email}
          defaultValue={values.email}
          autoComplete="off"
          maxLength={254}
        />
        <Actions>
          <Button name="intent" value="host" look="secondary">
            {t.makeHost}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
