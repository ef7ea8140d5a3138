type Keys = { metaKey: boolean; ctrlKey: boolean; shiftKey: boolean };

/** Whether a click on a link is meant for this page: with a key held, the browser opens it elsewhere. */
export const isPlainClick = ({ metaKey, ctrlKey, shiftKey }: Keys): boolean => !metaKey && !ctrlKey && !shiftKey;
