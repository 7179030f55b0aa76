import { paragraphsOf } from '#report/layout/paragraphsOf.ts';
import styles from './Paragraphs.module.css';

/** A narrative, whole. A heading （一） that stands by itself stays with what follows. */
export function Paragraphs({ text }: { readonly text: string }) {
  return paragraphsOf(text).map((paragraph, index) =>
    paragraph.heading && !paragraph.text ? (
      <h3 key={index} className={styles.subheading}>
        {paragraph.heading}
      </h3>
    ) : (
      <p key={index} className={styles.paragraph}>
        {paragraph.heading && <span className={styles.lead}>{paragraph.heading}</span>}
        {paragraph.text}
      </p>
    ),
  );
}
