/** Days after ordering in which a consumer can withdraw without a reason (Burgerlijk Wetboek 6:230o; Directive 2011/83/EU art. 9). */
export const reflectionDays = 14;

/** Whether an order was made by a consumer: by a person who names no organisation. */
export const isConsumer = (order: { organisationId: string | null; buyerOrganisation: string }): boolean =>
  order.organisationId === null && order.buyerOrganisation === "";
