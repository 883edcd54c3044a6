// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'Once: check the targets and which way is better for each metric.',
  ru: 'Один раз: проверьте цели и в какую сторону лучше для каждой метрики.',
  zh: '首次：核对各指标的目标值与优劣方向。',
  vi: 'Lần đầu: kiểm tra mục tiêu và chiều tốt hơn của từng chỉ số.',
};
export const steps2: Texts = {
  en: 'After every stream: type its counts and who finished each module. A part that is larger than its whole is marked.',
  ru: 'После каждого потока: внесите его данные и кто прошёл каждый модуль. Часть больше целого выделяется.',
  zh: '每期结束后：填写该期数据及各模块完成人数。部分大于整体时会标出。',
  vi: 'Sau mỗi khóa: nhập số liệu và số người hoàn thành từng mô-đun. Phần lớn hơn tổng sẽ bị đánh dấu.',
};
export const steps3: Texts = {
  en: 'Read Quality: what is worse than its target is coloured. Read Completion: fix the module where most are lost.',
  ru: 'Смотрите «Качество»: что хуже цели — выделено. Смотрите «Прохождение»: исправляйте модуль, где теряют больше всего.',
  zh: '查看“质量”：未达目标处标色；查看“完课曲线”：先改进流失最多的模块。',
  vi: 'Đọc trang Chất lượng: chỗ kém mục tiêu được tô màu. Đọc trang Hoàn thành: sửa mô-đun mất nhiều người nhất.',
};
export const steps4: Texts = {
  en: 'Every week: set the day on Targets, look at overdue actions, write down what came of the others, measure before and after.',
  ru: 'Каждую неделю: поставьте дату на листе «Цели», разберите просроченное, запишите результаты и показатели «до и после».',
  zh: '每周：在“目标”表更新日期，处理逾期行动，记录结果及前后指标。',
  vi: 'Mỗi tuần: cập nhật ngày ở trang Mục tiêu, xử lý việc quá hạn, ghi kết quả và số liệu trước – sau.',
};
export const method: Texts = {
  en: 'Shares are of the counts named over them; of all streams together they are counted from the sums, so that a large stream weighs more. Averages (revenue, reply time, your own metrics) are weighted by the people they are the average of.',
  ru: 'Доли считаются от указанных над ними величин; по всем потокам — от сумм, поэтому большой поток весит больше. Средние (доход, время ответа, свои показатели) взвешены по числу людей.',
  zh: '比例的分母见各列单位；全部班期按合计数计算，人数多的班期权重更大。平均值（收入、回复时长、自定义指标）按人数加权。',
  vi: 'Tỷ lệ tính trên đại lượng ghi ở đơn vị; của mọi khóa tính từ tổng nên khóa đông có trọng số lớn hơn. Các số bình quân (doanh thu, thời gian trả lời, chỉ số riêng) có trọng số theo số người.',
};
export const method2: Texts = {
  en: 'NPS = 100 × (promoters − detractors) ÷ answers. Its interval is the adjusted Wald interval (Rocks, The American Statistician, 2016): 3 answers are added, ¾ to either end; with n, p and d so counted it is (p − d) ± z × √((p + d − (p − d)²) ÷ n). Streams whose intervals overlap widely do not differ for sure.',
  ru: 'NPS = 100 × (промоутеры − критики) ÷ ответы. Интервал — скорректированный метод Вальда (Rocks, The American Statistician, 2016): добавляются 3 ответа, по ¾ на каждый конец; с такими n, p и d он равен (p − d) ± z × √((p + d − (p − d)²) ÷ n). Потоки с сильно перекрытыми интервалами могут и не различаться.',
  zh: 'NPS = 100 ×（推荐者 − 贬损者）÷ 回答数。区间采用修正 Wald 法（Rocks，The American Statistician，2016）：附加 3 个回答，两端各 ¾；按此得到的 n、p、d 计算 (p − d) ± z × √((p + d − (p − d)²) ÷ n)。区间大幅重叠的班期未必有差异。',
  vi: 'NPS = 100 × (người ủng hộ − người chê) ÷ số câu trả lời. Khoảng tin cậy theo Wald hiệu chỉnh (Rocks, The American Statistician, 2016): thêm 3 câu trả lời, mỗi đầu ¾; với n, p, d như vậy, khoảng là (p − d) ± z × √((p + d − (p − d)²) ÷ n). Các khóa có khoảng chồng lên nhau nhiều thì chưa chắc khác nhau.',
};
export const method3: Texts = {
  en: 'Change = after ÷ before − 1. From 58.2 to 95.2% satisfied is +63.6%, not +37%: those are points. A claim is right if it differs by no more than its rounding.',
  ru: 'Изменение = после ÷ до − 1. С 58,2 до 95,2 % довольных — это +63,6 %, а не +37 %: 37 — это пункты. Заявление верно, если расходится не больше округления.',
  zh: '变化 = 之后 ÷ 之前 − 1。满意度由 58.2% 升至 95.2% 是 +63.6%，而非 +37%（那是百分点）。宣称值与实际之差不超过舍入精度即为正确。',
  vi: 'Thay đổi = sau ÷ trước − 1. Từ 58,2 lên 95,2% hài lòng là +63,6%, không phải +37% (đó là điểm phần trăm). Số nêu ra đúng nếu lệch không quá mức làm tròn.',
};
