import { Component, type ReactNode } from 'react';

interface LoadFaultProps {
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Says so where a screen cannot be fetched; the rest of the pane stays. React has no other way than a class for this. */
export class LoadFault extends Component<LoadFaultProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.sentence}</p> : this.props.children;
  }
}
