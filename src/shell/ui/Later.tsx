import { Component, type ComponentType } from "preact";

/** Fetches a component. */
export type Loader<Props> = () => Promise<ComponentType<Props>>;

/**
 * What is not needed before the first words is fetched when it is wanted, with its style sheets. `later(load)` is a
 * component that stands empty until then. A class, because hooks alone would be another 1.5 KB before the first words.
 */
export function later<Props extends object>(
  load: Loader<Props>,
  sheets: readonly string[] = [],
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return class Later extends Component<Props> {
    private isThere = false;
    override componentDidMount(): void {
      this.isThere = true;
      if (loaded) return;
      void Promise.all([load(), ...sheets.map(dress)]).then(([component]) => {
        loaded = component;
        if (this.isThere) this.forceUpdate();
      });
    }
    override componentWillUnmount(): void {
      this.isThere = false;
    }
    override render() {
      const Loaded = loaded;
      return Loaded && <Loaded {...this.props} />;
    }
  };
}

/** Lays a style sheet over the page, once; a sheet that does not come holds nothing up. */
function dress(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = href;
  return new Promise((done) => {
    sheet.onload = () => done();
    sheet.onerror = () => done();
    document.head.append(sheet);
  });
}
