import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { Operation, Operations } from "./operations";
import { invalid } from "./refusal";
import schema from "./schema.json" with { type: "json" };

// Compiling is most of the cost, in time and memory: an operation is compiled when it is first called. Requests are form
// fields, so numbers and booleans arrive as text.
const ajv = new Ajv({
  coerceTypes: true,
  strict: false,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
});
const compiled = new Map<Operation, ValidateFunction>();

function validator(operation: Operation) {
  const known = compiled.get(operation);
  if (known) return known;
  if (compiled.size === 0) ajv.addSchema({ $id: "stripe", definitions: schema.definitions });
  const validate = ajv.compile({ $ref: `stripe${schema.operations[operation].$ref}` });
  compiled.set(operation, validate);
  return validate;
}

/**
 * Checks form fields against the types of the installed SDK and turns text into numbers and booleans, in place.
 * Throws Stripe's refusal that names the first wrong parameter.
 */
export function readParams<O extends Operation>(
  operation: O,
  fields: Record<string, unknown>,
): Operations[O] {
  const validate = validator(operation);
  if (validate(fields)) return fields as Operations[O];
  throw refusalOf(validate.errors?.[0]);
}

function refusalOf(error: ErrorObject | undefined) {
  if (!error) return invalid("Invalid request");
  const path = error.instancePath.split("/").slice(1);
  const { additionalProperty, missingProperty, allowedValues } = error.params as Record<string, unknown>;
  const param = bracketed([...path, additionalProperty ?? missingProperty ?? []].flat().map(String));
  if (param === "payment_method_types") {
    const advice = "Use `allowed_payment_method_types`, or the payment methods settings of your account.";
    return invalid(`\`payment_method_types\` is no longer supported. ${advice}`, param, "parameter_unknown");
  }
  if (additionalProperty) return invalid(`Received unknown parameter: ${param}`, param, "parameter_unknown");
  if (missingProperty) return invalid(`Missing required param: ${param}.`, param, "parameter_missing");
  if (Array.isArray(allowedValues))
    return invalid(`Invalid ${param}: must be one of ${allowedValues.join(", ")}`, param);
  const code = error.params.type === "integer" ? "parameter_invalid_integer" : undefined;
  return invalid(`Invalid ${param}: ${error.message}`, param, code);
}

/** Writes a path as Stripe does: line_items[0][price_data]. */
const bracketed = ([first = "", ...rest]: string[]) => first + rest.map((part) => `[${part}]`).join("");
