import type { Helplines } from "../../../../core/workshop/helplines.ts";

/** Whom to call, country by country, on paper. */
export const HelplineTable = ({ lines }: { readonly lines: Helplines }) => (
  <table class="helpline-table">
    <tbody>
      {lines.map(({ country, name, number, hours }) => (
        <tr key={`${country} ${number}`}>
          <th scope="row">{country}</th>
          <td>
            {name}
            {hours && <small>, {hours}</small>}
          </td>
          <td class="number">{number}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
