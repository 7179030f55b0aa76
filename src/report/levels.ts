/** The kinds of administrative organ, from ministry to township, with the words for them. */
export const levels = [
  { id: 'state-council-department', label: '国务院部门' },
  { id: 'province', label: '省级政府' },
  { id: 'province-department', label: '省级政府部门' },
  { id: 'city', label: '设区的市、自治州政府' },
  { id: 'city-department', label: '设区的市、自治州政府部门' },
  { id: 'county', label: '县级政府' },
  { id: 'county-department', label: '县级政府部门' },
  { id: 'township', label: '乡镇政府、街道办事处' },
  { id: 'other', label: '其他' },
] as const;
