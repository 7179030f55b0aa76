import { useEffect } from 'react';

/**
 * Names the window while the component is shown; browsers name a printed PDF after it too.
 *
 * @example useDocumentTitle('我的年报')
 */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
