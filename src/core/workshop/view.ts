/** What the big screen shows. */
export type WorkshopView = { readonly stage: "door" };

/** What a hand, or a presenter's remote, asks of a workshop. */
export type WorkshopCommand = { readonly kind: "leave" };
