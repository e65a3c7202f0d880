/** How the film's picture is cut for a page. In the coordinates of the reverse room (places.json). */
export type FilmFrame = {
  readonly viewBox: string;
  readonly fit: "xMidYMid meet" | "xMidYMid slice";
  /** how far the partner's back comes in from the right */
  readonly back: { readonly x: number; readonly y: number };
};

export function filmFrame({ w, h }: { w: number; h: number }): FilmFrame {
  const wide = w / h;
  if (wide >= 0.6 && wide < 0.95)
    return { viewBox: "340 66 580 590", fit: "xMidYMid meet", back: { x: -150, y: 20 } };
  if (wide < 0.95) return { viewBox: "424 62 470 590", fit: "xMidYMid slice", back: { x: -196, y: 30 } };
  if (wide < 1.6) return { viewBox: "180 0 1000 720", fit: "xMidYMid slice", back: { x: -90, y: 6 } };
  return { viewBox: "0 0 1280 720", fit: "xMidYMid meet", back: { x: 20, y: 6 } };
}
