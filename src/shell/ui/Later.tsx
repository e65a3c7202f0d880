import { Component, type ComponentType } from "preact";

/** Fetches a component; the same function every time, so that what was fetched once is there at once the next time. */
export type Loader<Props> = () => Promise<ComponentType<Props>>;

/**
 * What is not needed before the first words is fetched when it is wanted. `later(load)` is a component that stands
 * empty until then. A class, because hooks alone would be another 1.5 KB before the first words.
 */
export function later<Props extends object>(load: Loader<Props>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return class Later extends Component<Props> {
    private isThere = false;
    override componentDidMount(): void {
      this.isThere = true;
      if (loaded) return;
      void load().then((component) => {
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
