/**
 * What to do where a part of the program did not load. A page whose draft is not saved must not be reloaded.
 *
 * @example howToLoad(true) //=> '草稿已保存在本机，请刷新页面后重试。'
 */
export function howToLoad(saved: boolean): string {
  return saved
    ? '草稿已保存在本机，请刷新页面后重试。'
    : '草稿还没有保存，请不要刷新或关闭页面；检查网络后再试一次。';
}
