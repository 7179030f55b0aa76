import { useEffect } from 'react';
import { goToRegion, onRegionKey, regions } from './regions.ts';
import styles from './SkipLinks.module.css';

/** The ways past what stands between the regions of the editor: links that show when they have the focus, and F6. */
export default function SkipLinks() {
  useEffect(() => {
    document.addEventListener('keydown', onRegionKey);
    return () => document.removeEventListener('keydown', onRegionKey);
  }, []);
  return (
    <nav aria-label="快速跳转" className={styles.links}>
      {regions.slice(1).map((region) => (
        <button key={region.name} type="button" onClick={() => goToRegion(region)}>
          跳到{region.name}（F6 可随时换区）
        </button>
      ))}
    </nav>
  );
}
