import type { ReactNode } from "react";
import { priceText } from "~/features/catalogue/offers/price-text";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox, RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextInput } from "~/ui/form/field";
import "~/styles/pages/organisation.css";
import type { Orderable } from "../orderable.queries.server";
import type { ProductKind } from "../product";
import { lineControls, mostLines, type TeamTyped, teamWays } from "../team-order";
import { teamOrderMessages } from "../team-order.messages";

const kinds: ProductKind[] = ["cohort", "selfPaced", "later"];

/** What an organisation orders, to fill in. The first button adds it up and orders nothing: it is what the Enter key presses. */
export function TeamOrderForm({
  action,
  id,
  products,
  values,
  errors,
  shown,
  total,
  terms,
}: {
  action: string;
  /** The form's own: sent twice, it makes one order. */
  id: string;
  products: readonly Orderable[];
  values: TeamTyped;
  errors: Readonly<Record<string, string | undefined>>;
  /** Below the lines: what they cost. */
  total: ReactNode;
  /** The total that is shown, and what it is for; null when none is. */
  shown: { cents: number; for: string } | null;
  terms: { paymentDays: number; quoteDays: number };
}) {
  const t = teamOrderMessages[useLocale()];
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} className="sc-form" noValidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="shown" value={shown?.cents ?? ""} />
        <input type="hidden" name="shownFor" value={shown?.for ?? ""} />
        {values.lines.map((line, index) => (
          <LineFields key={index} number={index + 1} {...{ line, products, errors }} />
        ))}
        <Actions>
          <Button look="secondary" name="intent" value="update">
            {t.update}
          </Button>
          {values.lines.length < mostLines && (
            <Button look="quiet" name="intent" value="add">
              {t.add}
            </Button>
          )}
        </Actions>
        {total}
        <h2>{t.references}</h2>
        <ReferenceFields values={values} errors={errors} holdDays={terms.quoteDays} />
        <RadioGroup
          name="way"
          label={t.how}
          error={errors.way}
          tiles
          choices={teamWays.map((way) => ({
            value: way,
            label: t.ways[way].label,
            hint: t.ways[way].hint(way === "quote" ? terms.quoteDays : terms.paymentDays),
          }))}
          defaultValue={values.way}
        />
        <Actions>
          <Button name="intent" value="place">
            {t.placeButton}
          </Button>
        </Actions>
        <p className="sc-field__hint">{t.placeHint}</p>
      </form>
    </>
  );
}

function LineFields({
  number,
  line,
  products,
  errors,
}: {
  number: number;
  line: TeamTyped["lines"][number];
  products: readonly Orderable[];
  errors: Readonly<Record<string, string | undefined>>;
}) {
  const locale = useLocale();
  const t = teamOrderMessages[locale];
  const names = lineControls(number);
  const label = ({ title, group, unitCents, currency, vat, seatsLeft }: Orderable) =>
    [
      [title, group?.name].filter(Boolean).join(": "),
      group?.period,
      priceText(unitCents, currency, vat, locale),
      seatsLeft !== null && t.left(seatsLeft),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <div className="sc-order-line">
      <Select
        name={names.product}
        label={t.what(number)}
        error={errors[names.product]}
        defaultValue={products.some(({ key }) => key === line.product) ? line.product : ""}
      >
        <option value="">{t.chooseProduct}</option>
        {kinds.map((kind) => {
          const listed = products.filter((product) => product.kind === kind);
          return listed.length === 0 ? null : (
            <optgroup key={kind} label={t.kinds[kind]}>
              {listed.map((product) => (
                <option key={product.key} value={product.key}>
                  {label(product)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </Select>
      <TextInput
        name={names.quantity}
        label={t.quantity(number)}
        error={errors[names.quantity]}
        defaultValue={line.quantity}
        inputMode="numeric"
        autoComplete="off"
        width="short"
      />
    </div>
  );
}

/** How the organisation's own administration knows the order. */
export function ReferenceFields({
  values,
  errors,
  holdDays,
}: {
  values: Pick<TeamTyped, "purchaseOrder" | "buyerReference" | "follows">;
  errors: Readonly<Record<string, string | undefined>>;
  holdDays?: number;
}) {
  const t = teamOrderMessages[useLocale()];
  return (
    <>
      <TextInput
        name="purchaseOrder"
        label={t.purchaseOrder}
        hint={t.purchaseOrderHint}
        error={errors.purchaseOrder}
        defaultValue={values.purchaseOrder}
        autoComplete="off"
        optional
      />
      <Checkbox
        name="follows"
        value="yes"
        label={t.follows}
        hint={holdDays === undefined ? undefined : t.followsHint(holdDays)}
        defaultChecked={values.follows}
      />
      <TextInput
        name="buyerReference"
        label={t.buyerReference}
        hint={t.buyerReferenceHint}
        error={errors.buyerReference}
        defaultValue={values.buyerReference}
        autoComplete="off"
        optional
      />
    </>
  );
}
