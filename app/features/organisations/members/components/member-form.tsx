import type { MembershipRole } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { organisationMessages } from "../../organisation/organisation.messages";
import { memberMessages } from "../member.messages";
import type { MemberView } from "../members.queries.server";

/** Another role for somebody, or the end of their membership. `roles` are those that whoever looks may give. */
export function MemberForm({
  organisationId,
  member: { name, role },
  roles,
}: {
  organisationId: string;
  member: MemberView;
  roles: readonly MembershipRole[];
}) {
  const locale = useLocale();
  const t = memberMessages[locale];
  return (
    <>
      {roles.length > 1 && (
        <form method="post" className="sc-form">
          <RadioGroup
            name="role"
            label={t.roleQuestion}
            choices={roles.map((value) => ({ value, label: t.roles[value], hint: t.roleHelp[value] }))}
            defaultValue={role}
          />
          <Actions>
            <Button name="intent" value="role">
              {t.save}
            </Button>
            <ButtonLink look="quiet" href={`/organisation/${organisationId}/members`}>
              {organisationMessages[locale].cancel}
            </ButtonLink>
          </Actions>
        </form>
      )}
      <section className="sc-stack">
        <h2>{t.removeTitle}</h2>
        <p>{t.removeHelp(name)}</p>
        <form method="post">
          <Button look="danger" name="intent" value="remove">
            {t.remove(name)}
          </Button>
        </form>
      </section>
    </>
  );
}
