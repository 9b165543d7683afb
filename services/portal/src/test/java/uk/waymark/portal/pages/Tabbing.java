package uk.waymark.portal.pages;

/** Scripts that follow the focus through a page. */
final class Tabbing {
  /** Gives each control that can be seen a number; answers how many there are. */
  static final String NUMBER_THE_CONTROLS =
      """
      [...document.querySelectorAll(
          'a[href], button, summary, select, textarea, input:not([type=hidden])')]
        .filter(each => each.checkVisibility() && !each.disabled)
        .map((each, number) => each.dataset.control = number)
        .length
      """;

  /** The text of the controls whose numbers are not among those visited. */
  static final String MISSED =
      """
      visited => [...document.querySelectorAll('[data-control]')]
        .filter(each => !visited.includes(each.dataset.control))
        .map(each => each.outerHTML)
      """;

  /** Whether it can be seen where the focus is. */
  static final String FOCUS_IS_VISIBLE =
      """
      (() => {
        const shown = element => {
          const style = getComputedStyle(element);
          return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px')
            || style.boxShadow !== 'none';
        };
        const focused = document.activeElement;
        return shown(focused) || [...focused.children].some(shown);
      })()
      """;

  private Tabbing() {}
}
