import type { Helplines } from "../../../core/workshop/helplines.ts";

/** So many fit on a wall; those of every country are in the handout. */
const ON_THE_WALL = 6;

/** Numbers on the wall, a few. */
export const HelplineList = ({ helplines }: { readonly helplines: Helplines }) => (
  <ul class="slide-helplines">
    {helplines.slice(0, ON_THE_WALL).map(({ country, name, number }) => (
      <li key={country + number}>
        <small>{country}</small>
        <b>{number}</b>
        <span>{name}</span>
      </li>
    ))}
  </ul>
);
